import * as official from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import { config, locales } from 'zod/mini';

// zod's small build says only "Invalid input" without this.
config(locales.en());

/** An issue of a zod schema, as far as it is passed on. */
export interface SchemaIssue {
  path: readonly PropertyKey[];
  code: string;
  message: string;
  errors?: SchemaIssue[][];
}

/** What the sandbox needs of a zod schema. */
export interface Schema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: SchemaIssue[] } };
}

/** A request body's official schema, and the fields it leaves out that Discord nevertheless takes. */
export interface BodySchema {
  schema: Schema;
  /** The body is an array of what the schema describes. */
  list?: boolean;
  /** Dotted paths of fields that are documented though the published schema doesn't name them. */
  alsoTaken?: readonly string[];
  /** Dotted paths of fields that are passed over as long as they are false. */
  ignoredWhenFalse?: readonly string[];
}

// discord.js puts `tts: false` and `enforce_nonce: false` into every message it sends, edits and answers included.
// Where they mean nothing Discord passes over them; true would be a mistake.
const FILLERS = ['tts', 'enforce_nonce'];
const message = (schema: Schema): BodySchema => ({ schema, ignoredWhenFalse: FILLERS });
const command = (schema: Schema, list = false): BodySchema => ({ schema, list, alsoTaken: ['nsfw'] });
const callback = (schema: Schema): BodySchema => ({
  schema,
  ignoredWhenFalse: FILLERS.map((field) => `data.${field}`),
});

export const bodies = {
  createCommand: command(official.ApplicationCommandCreateRequestSchema),
  editCommand: command(official.ApplicationCommandPatchRequestPartialSchema),
  setCommands: command(official.ApplicationCommandUpdateRequestSchema, true),
  createMessage: message(official.MessageCreateRequestSchema),
  editMessage: message(official.MessageEditRequestPartialSchema),
  followUp: message(official.IncomingWebhookRequestPartialSchema),
  editWebhookMessage: message(official.IncomingWebhookUpdateRequestPartialSchema),
  createDm: { schema: official.CreatePrivateChannelRequestSchema },
} satisfies Record<string, BodySchema>;

const createMessage = callback(official.CreateMessageInteractionCallbackRequestSchema);
const updateMessage = callback(official.UpdateMessageInteractionCallbackRequestSchema);
const callbacks: Partial<Record<InteractionResponseType, BodySchema>> = {
  [InteractionResponseType.ChannelMessageWithSource]: createMessage,
  [InteractionResponseType.DeferredChannelMessageWithSource]: createMessage,
  [InteractionResponseType.DeferredMessageUpdate]: updateMessage,
  [InteractionResponseType.UpdateMessage]: updateMessage,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: callback(
    official.ApplicationCommandAutocompleteCallbackRequestSchema,
  ),
  [InteractionResponseType.Modal]: callback(official.ModalInteractionCallbackRequestSchema),
};

/** The schema of an interaction callback, which its `type` chooses; undefined for types Discord doesn't have. */
export function callbackBody(body: unknown): BodySchema | undefined {
  const type = (body as { type?: InteractionResponseType } | null)?.type;
  return type === undefined ? undefined : callbacks[type];
}
