/** A refusal in the shape Discord's REST API gives it: an HTTP status, a code of its own and a sentence. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly issues: readonly FormIssue[];
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: number,
    message: string,
    more: { issues?: readonly FormIssue[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = more.issues ?? [];
    this.headers = more.headers ?? {};
  }

  toJSON(): object {
    const errors = this.issues.length > 0 && { errors: nested(this.issues) };
    return { message: this.message, code: this.code, ...errors };
  }
}

// Codes from Discord's "JSON error codes" table; see also reference sections 1.1 to 1.4.
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const methodNotAllowed = () => new ApiError(405, 0, '405: Method Not Allowed');
export const unknownApplication = () => new ApiError(404, 10002, 'Unknown Application');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const tooManyDailyCommands = () =>
  new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)');
export const tooManyAttachments = () =>
  new ApiError(400, 30015, 'Maximum number of attachments in a message reached (10)');
export const fileTooLarge = () => new ApiError(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, 'This interaction has reached the maximum number of follow up messages');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const notAuthor = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const closedDms = () => new ApiError(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidRecipient = () => new ApiError(400, 50033, 'Invalid Recipient(s)');
export const invalidVersion = () => new ApiError(400, 50041, 'Invalid API version');
export const invalidJson = () => new ApiError(400, 50109, 'The request body contains invalid JSON.');
export const noMutualGuild = () =>
  new ApiError(403, 50278, 'Cannot send messages to this user due to having no mutual guilds');

export interface FormIssue {
  /** Where in the body, as keys and indexes. */
  path: readonly PropertyKey[];
  code: string;
  message: string;
}

/** 50035: the body's shape or values are wrong. */
export const invalidForm = (issues: readonly FormIssue[]) =>
  new ApiError(400, 50035, 'Invalid Form Body', { issues });

/** 50035 for one fault. */
export const invalidField = (path: readonly PropertyKey[], code: string, message: string) =>
  invalidForm([{ path, code, message }]);

/** Every fault at its place in the body, as Discord nests them. */
function nested(issues: readonly FormIssue[]): object {
  const errors: Record<string, unknown> = {};
  for (const issue of issues) {
    let place = errors;
    for (const key of issue.path) {
      const next = (place[String(key)] ?? {}) as Record<string, unknown>;
      place[String(key)] = next;
      place = next;
    }
    const list = (place._errors ?? []) as object[];
    list.push({ code: issue.code, message: issue.message });
    place._errors = list;
  }
  return errors;
}
