import { setTimeout as sleep } from 'node:timers/promises';
import type { Interaction } from '../sandbox/discord/interaction.ts';
import { type DiscordSandbox, startDiscord } from '../sandbox/discord/sandbox.ts';
import type { Sight } from '../sandbox/discord/watch.ts';
import type { Place } from '../sandbox/discord/world.ts';
import { type ScenarioSandbox, startScenario } from '../sandbox/scenario/sandbox.ts';
import { type Report, reportOf } from './report.ts';

export type SceneOptions = {
  /** How long jobs run on average; each differs by up to a tenth, or polls of an even pace would meet their ends. */
  readonly jobSeconds: number;
  /** Scenario's limit; a bot is told the same. */
  readonly requestsPerMinute: number;
  /** Bytes of every result; the sandbox's own 100 kB clip unless told. */
  readonly resultBytes?: number;
  /** Imports by URL fail, as they do when Scenario cannot reach Discord's CDN. */
  readonly refuseImports?: boolean;
};

export type Order = {
  readonly path: string;
  readonly contentType: string;
  readonly count: number;
  /** Pause between two, in ms; 0 for all at once. */
  readonly everyMs: number;
};

/** What one person asked for, and what they have seen in their channel. */
export type Asked = {
  readonly name: string;
  readonly interaction: Interaction;
  /** When a message first held a video, in ms since 1970. */
  seenAt?: number;
  /** The messages that have held a video. */
  readonly messages: Set<string>;
  /** What they read if it went wrong. */
  badNews?: string;
};

/** Both bots begin bad news with it. */
const badNews = '⚠️';

/** How often a state is looked at, in ms. Nothing is measured by it: figures come from the sandboxes' own records. */
const lookMs = 50;

/** Both sandboxes, a server full of people, and what they saw. Everyone writes in a channel of their own. */
export class Scene {
  readonly #discord: DiscordSandbox;
  readonly #scenario: ScenarioSandbox;
  readonly #requestsPerMinute: number;
  readonly #asked = new Map<Place, Asked>();
  #callsBefore = 0;

  private constructor(discord: DiscordSandbox, scenario: ScenarioSandbox, requestsPerMinute: number) {
    this.#discord = discord;
    this.#scenario = scenario;
    this.#requestsPerMinute = requestsPerMinute;
    discord.observe((sight) => this.#note(sight));
  }

  static async open({ refuseImports, jobSeconds, ...options }: SceneOptions): Promise<Scene> {
    const scenario = await startScenario({
      ...options,
      jobSeconds: ({ order }) => jobSeconds * (0.9 + 0.2 * evenly(order)),
      ...(refuseImports ? { importFrom: () => false } : {}),
    });
    return new Scene(await startDiscord(), scenario, options.requestsPerMinute);
  }

  /** The contract's variables, as an operator would set them. */
  environment(): Record<string, string> {
    return {
      DISCORD_TOKEN: this.#discord.token,
      DISCORD_API_URL: this.#discord.apiUrl,
      DISCORD_CDN_HOSTS: this.#discord.cdnHost,
      SCENARIO_SDK_API_KEY: this.#scenario.apiKey,
      SCENARIO_SDK_API_SECRET: this.#scenario.apiSecret,
      SCENARIO_BASE_URL: this.#scenario.baseUrl,
      SCENARIO_REQUESTS_PER_MINUTE: String(this.#requestsPerMinute),
      ALLOWED_SERVERS: 'everyone',
      LIMIT_SECONDS_PER_USER_PER_DAY: 'none',
      LIMIT_CREDITS_PER_MONTH: 'none',
      CONFIRM_ABOVE_CREDITS: 'none',
    };
  }

  /** When the bot's commands could be used, in ms since 1970. */
  async ready(): Promise<number> {
    await this.#discord.ready();
    return Date.now();
  }

  /** People run `/translate`, each with a video of a name of its own. Calls before the first are not counted. */
  async order({ path, contentType, count, everyMs }: Order): Promise<void> {
    if (this.#asked.size === 0) this.#callsBefore = this.#scenario.requests.length;
    const { world } = this.#discord;
    // The highest boost and Nitro: nothing here is about files that are too big.
    const guild = world.addGuild('Films', { boostTier: 3 });
    const extension = /\.\w+$/.exec(path)?.[0] ?? '';
    const first = this.#asked.size;
    const ask = async (index: number) => {
      const person = world.addPerson(`Person ${index}`, { nitro: 'full' });
      const name = `clip-${index}`;
      const video = { path, contentType, name: name + extension };
      const values = { video, language: 'Spanish' };
      const channel = world.addChannel(guild, name);
      const interaction = await this.#discord.as(person).slash('translate', values, channel);
      this.#asked.set(channel, { name, interaction, messages: new Set() });
    };
    const asking: Promise<void>[] = [];
    for (let index = first; index < first + count; index++) {
      asking.push(ask(index));
      if (everyMs > 0) await sleep(everyMs);
    }
    await Promise.all(asking);
  }

  /** Waits until every interaction is acknowledged, or has failed because it was not within 3 s. */
  async answered(): Promise<void> {
    const open = () => this.#interactions().filter((one) => !one.acknowledged && !one.failed).length;
    while (open() > 0) await sleep(lookMs);
  }

  /** Waits until everyone has their video or bad news, or until the time is over. Resolves with how many have. */
  settled({ withinMs }: { withinMs: number }): Promise<number> {
    const settled = () => [...this.#asked.values()].filter(({ seenAt, badNews }) => seenAt || badNews).length;
    return this.#until(settled, this.#asked.size, withinMs);
  }

  /** Waits until so many translations run at Scenario, or until the time is over. Resolves with how many do. */
  running({ count, withinMs }: { count: number; withinMs: number }): Promise<number> {
    return this.#until(() => this.#scenario.submits.length, count, withinMs);
  }

  report(): Report {
    return reportOf({
      asked: [...this.#asked.values()],
      discord: this.#discord,
      scenario: this.#scenario,
      callsBefore: this.#callsBefore,
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#discord.close(), this.#scenario.close()]);
  }

  #interactions(): Interaction[] {
    return [...this.#asked.values()].map(({ interaction }) => interaction);
  }

  /** Whatever way it came: in the reply, or in the channel when the reply could not be used. */
  #note(sight: Sight): void {
    const asked = this.#asked.get(sight.place);
    if (!asked || (sight.kind !== 'message' && sight.kind !== 'edit')) return;
    const { attachments, content, id } = sight.message;
    if (attachments.length > 0) {
      asked.seenAt ??= sight.at;
      asked.messages.add(id);
    }
    if (content.includes(badNews)) asked.badNews ??= content;
  }

  async #until(count: () => number, enough: number, withinMs: number): Promise<number> {
    const deadline = Date.now() + withinMs;
    while (count() < enough && Date.now() < deadline) await sleep(lookMs);
    return count();
  }
}

/** Numbers from 0 to 1 for 0, 1, 2…, spread evenly, the same in each run: multiples of the golden ratio. */
const evenly = (index: number) => (index * 0.618034) % 1;
