import { randomBytes } from 'node:crypto';
import {
  ApplicationIntegrationType,
  type InteractionResponseType,
  type InteractionType,
} from 'discord-api-types/v10';
import { ACK_WINDOW_MS, TOKEN_LIFE_MS } from './limits.ts';
import type { Message, MessageVersion } from './message.ts';
import type { Modal } from './modal.ts';
import type { Choice } from './options.ts';
import type { Watch } from './watch.ts';
import type { Channel, Person } from './world.ts';

/** Who installed the app that this interaction speaks to: guild id ("0" in a bot DM) and user id. */
export type Owners = {
  [ApplicationIntegrationType.GuildInstall]?: string;
  [ApplicationIntegrationType.UserInstall]?: string;
};

export interface InteractionTraits {
  id: string;
  type: InteractionType;
  person: Person;
  place: Channel;
  createdAt: number;
  /** Bytes a file of a response may have. */
  uploadLimit: number;
  owners: Owners;
  /** The message whose component was pressed, or whose component opened the modal now submitted. */
  source?: Message | undefined;
  /** The message a context menu was opened on. */
  target?: Message | undefined;
  /** The interaction whose modal this submits. */
  trigger?: Interaction | undefined;
  /** The command's name. */
  name?: string | undefined;
}

/** One thing a person asked of the app, and what they have seen of the answer. */
export class Interaction {
  readonly id: string;
  /** The secret that answers this interaction for 15 minutes. */
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly place: Channel;
  readonly createdAt: number;
  readonly uploadLimit: number;
  readonly owners: Owners;
  readonly source: Message | undefined;
  readonly target: Message | undefined;
  readonly trigger: Interaction | undefined;
  readonly name: string | undefined;
  /** How many gateway sessions received it. */
  delivered = 0;
  acknowledged: { type: InteractionResponseType; at: number } | undefined;
  /** The original response, deleted or not: the message that `@original` names. */
  original: Message | undefined;
  readonly followUps: Message[] = [];
  modal: Modal | undefined;
  choices: readonly Choice[] | undefined;
  /** Every version of every message seen, as it came. */
  readonly history: MessageVersion[] = [];
  tokenKilled = false;
  /** The person has been shown "The application did not respond". */
  gaveUp = false;
  readonly #now: () => number;
  readonly #watch: Watch;
  readonly #ackWindowMs: number;

  constructor(
    traits: InteractionTraits,
    clock: { now: () => number; watch: Watch; ackWindowMs?: number | undefined },
  ) {
    this.id = traits.id;
    this.token = Buffer.from(`interaction:${traits.id}:${randomBytes(64).toString('hex')}`).toString(
      'base64url',
    );
    this.type = traits.type;
    this.person = traits.person;
    this.place = traits.place;
    this.createdAt = traits.createdAt;
    this.uploadLimit = traits.uploadLimit;
    this.owners = traits.owners;
    this.source = traits.source;
    this.target = traits.target;
    this.trigger = traits.trigger;
    this.name = traits.name;
    this.#now = clock.now;
    this.#watch = clock.watch;
    this.#ackWindowMs = clock.ackWindowMs ?? ACK_WINDOW_MS;
  }

  /** Only a user's own installation authorises it: no channel rights, five follow-ups. */
  get userInstallOnly(): boolean {
    return this.owners[ApplicationIntegrationType.GuildInstall] === undefined;
  }

  get ackIsLate(): boolean {
    return this.#now() > this.createdAt + this.#ackWindowMs;
  }

  get tokenIsDead(): boolean {
    return this.tokenKilled || this.#now() > this.createdAt + TOKEN_LIFE_MS;
  }

  /**
   * Why the person was left without an answer: "The application did not respond" when nothing came within 3 s, or
   * when "thinking…" was never replaced while the token lived.
   */
  get failed(): string | undefined {
    const unanswered = this.acknowledged === undefined && this.ackIsLate;
    const abandoned = this.tokenIsDead && this.original?.loading === true && !this.original.deleted;
    return unanswered || abandoned ? 'The application did not respond' : undefined;
  }

  /** The response the person sees now; undefined before there is one and after it was deleted. */
  response(): Message | undefined {
    return this.original?.deleted ? undefined : this.original;
  }

  /** The response and its follow-ups that stand now. */
  messages(): Message[] {
    return [this.original, ...this.followUps].filter((one) => one !== undefined && !one.deleted) as Message[];
  }

  waitFor(what: 'ack', timeoutMs?: number): Promise<this>;
  waitFor(what: 'modal', timeoutMs?: number): Promise<Modal>;
  waitFor(what: 'reply' | ((message: Message) => boolean), timeoutMs?: number): Promise<Message>;
  /**
   * Waits for the acknowledgement, a modal, a response that isn't "thinking…" any more, or a message of this
   * interaction that the predicate accepts. Rejects as soon as the application failed to respond, or after
   * `timeoutMs` (10 s by default), saying what was seen instead.
   */
  waitFor(
    what: 'ack' | 'modal' | 'reply' | ((message: Message) => boolean),
    timeoutMs = 10_000,
  ): Promise<this | Modal | Message> {
    const check = () => {
      if (what === 'ack') return this.acknowledged && this;
      if (what === 'modal') return this.modal;
      const wanted = what === 'reply' ? (message: Message) => !message.loading : what;
      return this.messages().find(wanted);
    };
    return this.#watch.until(
      () => {
        const found = check();
        if (found === undefined && this.acknowledged === undefined && this.failed) {
          throw new Error(`${this.failed} (waiting for ${describe(what)})`);
        }
        return found;
      },
      { timeoutMs, what: () => `${describe(what)} of an interaction; ${this.#seen()}` },
    );
  }

  /** Shows the failure, once, if there is one by now. */
  giveUp(): void {
    const what = this.failed;
    if (what === undefined || this.gaveUp) return;
    this.gaveUp = true;
    const { place, person: onlyTo } = this;
    this.#watch.tell({ at: this.#now(), place, onlyTo, interaction: this, kind: 'failed', what });
  }

  #seen(): string {
    const messages = this.messages().map((one) => (one.loading ? 'thinking…' : JSON.stringify(one.content)));
    return messages.length > 0 ? `the person sees ${messages.join(', ')}` : 'the person sees nothing';
  }
}

const describe = (what: unknown) => (typeof what === 'string' ? `the ${what}` : 'a certain message');

/** All interactions so far. */
export class Interactions {
  readonly all: Interaction[] = [];
  readonly #byToken = new Map<string, Interaction>();
  readonly #open = new Set<Interaction>();

  add(interaction: Interaction): void {
    this.all.push(interaction);
    this.#byToken.set(interaction.token, interaction);
    this.#open.add(interaction);
  }

  get(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /** Shows "The application did not respond" to everyone whose interaction has failed by now. */
  giveUp(): void {
    for (const interaction of this.#open) {
      interaction.giveUp();
      if (interaction.gaveUp || interaction.tokenIsDead) this.#open.delete(interaction);
    }
  }
}
