import {
  type APIApplication,
  type BaseInteraction,
  InteractionContextType,
  type REST,
  Routes,
  TeamMemberMembershipState,
} from 'discord.js';
import type { Config } from '../../config.ts';
import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';

/** How often it is asked again who owns the app and whether others may add it, in ms: both can be changed meanwhile. */
const refreshMs = 10 * 60_000;
/** The same while Discord has not said it yet, and the app is closed to most. In ms. */
const firstRefreshMs = 20_000;

/** What is read of an interaction. */
type Asked = Pick<BaseInteraction, 'context' | 'guildId' | 'authorizingIntegrationOwners'> & {
  readonly user: { readonly id: string };
};

/**
 * Who may spend the operator's money: the owner and the team always, and whom the settings name. Where they name nobody,
 * Discord's own switch decides: an app that only its owner can add is for everybody where it was added, one that anybody can
 * add is for the owner and the team alone. What Discord does not say counts as the stricter.
 */
export class Access {
  readonly #allowed: Config['access'];
  readonly #rest: REST;
  readonly #log: Log;
  #operators: ReadonlySet<string> = new Set();
  #ownerId: string | undefined;
  #isPrivate = false;
  #isStopped = false;
  #refreshing: NodeJS.Timeout | undefined;

  constructor({ allowed, rest, log }: { allowed: Config['access']; rest: REST; log: Log }) {
    this.#allowed = allowed;
    this.#rest = rest;
    this.#log = log;
  }

  /** Learns about the app, from Discord if it isn't given, and goes on asking now and then. Never rejects: what was known before stays. */
  async start(known?: APIApplication): Promise<void> {
    if (known) this.#learn(known);
    else await this.#refresh();
    if (this.#isStopped) return;
    const pause = this.#ownerId === undefined ? firstRefreshMs : refreshMs;
    this.#refreshing = setTimeout(() => void this.start(), pause).unref();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#refreshing);
  }

  /** @throws {Problem} `not-allowed` {operatorId, if known} for somebody who may not spend here. */
  check(interaction: Asked): void {
    if (this.#allows(interaction)) return;
    throw new Problem('not-allowed', this.#ownerId === undefined ? {} : { operatorId: this.#ownerId });
  }

  /** Who may use the app, for the operator to read. */
  get summary(): { readonly who: string; readonly warning?: string | undefined } {
    if (this.#isOpen) {
      return {
        who: 'everyone',
        warning: this.#isPrivate
          ? undefined
          : 'everyone on Discord may add this app and spend your credits: ALLOWED_SERVERS or ALLOWED_USERS says everyone',
      };
    }
    if (this.#namesSome)
      return { who: 'the owner, the team, and whom ALLOWED_SERVERS and ALLOWED_USERS name' };
    if (this.#isPrivate) return { who: 'everybody where its owner has added it' };
    return {
      who: 'the owner and the team alone',
      warning:
        'only the owner and the team may use the app, for anybody can add it: switch off Public Bot in the Developer Portal, ' +
        'or name servers and people in ALLOWED_SERVERS and ALLOWED_USERS',
    };
  }

  get #isOpen(): boolean {
    return this.#allowed.servers === 'everyone' || this.#allowed.users === 'everyone';
  }

  get #namesSome(): boolean {
    return this.#allowed.servers.length > 0 || this.#allowed.users.length > 0;
  }

  #allows({ user, context, guildId, authorizingIntegrationOwners: owners }: Asked): boolean {
    const { servers, users, blocked } = this.#allowed;
    if (blocked.includes(user.id)) return false;
    if (this.#isOpen || this.#operators.has(user.id) || users.includes(user.id)) return true;
    // Not by what one of its members brought along.
    const isInstalledHere = guildId !== null && owners.guildId === guildId;
    if (isInstalledHere && servers.includes(guildId)) return true;
    if (!this.#isPrivate || this.#namesSome) return false;
    return isInstalledHere || context === InteractionContextType.BotDM || owners.userId === user.id;
  }

  async #refresh(): Promise<void> {
    try {
      this.#learn((await this.#rest.get(Routes.currentApplication())) as APIApplication);
    } catch (error) {
      this.#log.warn({ err: error }, 'Discord did not say who owns the app, and who may add it');
    }
  }

  #learn({ owner, team, bot_public: isPublic }: APIApplication): void {
    const members = (team?.members ?? []).filter(
      ({ membership_state: state }) => state === TeamMemberMembershipState.Accepted,
    );
    // The owner of a team's app is no person but a stand-in for the team.
    this.#ownerId = team ? team.owner_user_id : owner?.id;
    const ids = [this.#ownerId, ...members.map(({ user }) => user.id)];
    this.#operators = new Set(ids.filter((id) => id !== undefined));
    this.#isPrivate = isPublic === false;
  }
}

/** Says at the start who may use the app and what the limits are, and warns of each door that stands open. */
export function announceAccess(access: Access, { limits, confirmAboveCredits }: Config, log: Log): void {
  const { who, warning } = access.summary;
  log.info({ who, ...limits, confirmAboveCredits }, 'who may use the app, and what the limits are');
  if (warning !== undefined) log.warn({}, warning);
  const none = 'is none';
  const open = [
    limits.secondsPerUserPerDay === undefined &&
      `LIMIT_SECONDS_PER_USER_PER_DAY ${none}: one person may spend all of your credits in a day`,
    limits.creditsPerMonth === undefined &&
      `LIMIT_CREDITS_PER_MONTH ${none}: only what Scenario grants you bounds what is spent`,
    confirmAboveCredits === undefined &&
      `CONFIRM_ABOVE_CREDITS ${none}: nobody is asked before a dear translation`,
  ];
  for (const line of open) if (line) log.warn({}, line);
}
