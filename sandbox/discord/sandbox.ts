import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type Discord } from './app.ts';
import { Attachments } from './attachments.ts';
import { callbackRoute } from './callback.ts';
import { type CdnRequest, createCdn } from './cdn.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './command-routes.ts';
import { type ApplicationCommand, CommandRegistry } from './commands.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { type Interaction, Interactions } from './interaction.ts';
import { DEFAULT_UPLOAD_LIMIT } from './limits.ts';
import { createLinks } from './links.ts';
import { type Loopback, listenOnLoopback } from './loopback.ts';
import { actionsOf, type PersonActions } from './people.ts';
import { RateLimits } from './ratelimit.ts';
import type { RecordedRequest, Violation } from './records.ts';
import { createRest } from './rest.ts';
import { createRouter } from './router.ts';
import { selfRoutes } from './self-routes.ts';
import { createSnowflakes } from './snowflake.ts';
import { type Sight, Watch } from './watch.ts';
import { webhookRoutes } from './webhooks.ts';
import { type Person, World } from './world.ts';

export interface DiscordOptions {
  /** Milliseconds since 1970, `createClock().now` to move it. Everything about time asks it: 3 s, 15 min, link expiry, rate limits, ids. */
  now?: () => number;
  /** Decides which requests faults with a `share` strike; 0 by default. The same requests then meet the same faults. */
  seed?: number;
  /** Bytes a file may have for everybody; 20 MiB by default. */
  defaultUploadLimit?: number;
  /** How long an acknowledgement may take, for stories that aren't about it on a machine that is busy; 3 s by default. */
  ackWindowMs?: number;
  /** Folder for files the bot sends. By default a fresh temporary one, removed on close. */
  spool?: string;
  /** False: nothing is rate limited, for benches that aren't about it. */
  rateLimits?: boolean;
  /** How many shards the gateway recommends, and takes at least; 1 by default. */
  shards?: number;
  /** Whether others than its owner can add the application; false by default, as a careful operator has it. */
  botPublic?: boolean;
  /** Name of the application's owner, who is then the first person of this world. */
  owner?: string;
  /** Ports of the API and the CDN; free ones by default. */
  ports?: { api?: number; cdn?: number };
}

/** A Discord on loopback with one application registered. It refuses what the real one refuses. */
export interface DiscordSandbox {
  /** For `DISCORD_API_URL`; discord.js appends `/v10`. The gateway is on the same port. */
  readonly apiUrl: string;
  /** For `DISCORD_CDN_HOSTS`: where attachments are, as `host:port`. */
  readonly cdnHost: string;
  readonly token: string;
  readonly applicationId: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly interactions: readonly Interaction[];
  readonly requests: readonly RecordedRequest[];
  readonly cdnRequests: readonly CdnRequest[];
  /** Everything no correct client sends. A suite is right to fail on any. */
  readonly violations: readonly Violation[];
  /** Resolves when a connected bot has registered commands; rejects after `timeoutMs` (30 s by default). */
  ready(timeoutMs?: number): Promise<void>;
  /** The registered commands, global and of guilds. */
  commands(): ApplicationCommand[];
  as(person: Person): PersonActions;
  /** Calls back for everything people see from now on; the returned function ends it. */
  observe(observer: (sight: Sight) => void): () => void;
  /** Makes an interaction's token answer 401 from now on, as after 15 minutes. */
  killToken(interaction: Interaction): void;
  /** Delivers an interaction once more, as happens around a resume or with two processes. */
  redeliver(interaction: Interaction): void;
  close(): Promise<void>;
}

/** How often interactions are looked through for those nobody answered in time. */
const GIVE_UP_CHECK_MS = 50;

export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordSandbox> {
  const { now = Date.now, shards = 1 } = options;
  const spool = options.spool ?? (await mkdtemp(join(tmpdir(), 'discord-sandbox-')));
  await mkdir(spool, { recursive: true });
  const requests: RecordedRequest[] = [];
  const cdnRequests: CdnRequest[] = [];
  const violations: Violation[] = [];
  const faults = new Faults(options.seed ?? 0);
  const links = createLinks(now);
  const ids = createSnowflakes(now);
  const watch = new Watch();
  const world = new World(ids, watch);
  if (options.owner !== undefined) world.addPerson(options.owner);
  const application = createApplication(ids);

  let serveFile: ReturnType<typeof createCdn> | undefined;
  const cdn = await listenOnLoopback(
    (request, response) => serveFile?.(request, response),
    options.ports?.cdn,
  );
  const attachments = new Attachments(ids, { origin: `http://${cdn.host}`, links });
  serveFile = createCdn({ now, attachments, links, faults, requests: cdnRequests });

  let api: Loopback | undefined;
  const gatewayUrl = () => `ws://${api?.host}`;
  const gateway = new Gateway({ application, world, url: gatewayUrl, shards, now });
  const payloads = new WeakMap<Interaction, object>();
  const deliver = (interaction: Interaction) => {
    const { place } = interaction;
    interaction.delivered += gateway.dispatch(
      'INTERACTION_CREATE',
      payloads.get(interaction),
      place.guild?.id,
    );
  };
  const discord: Discord = {
    now,
    ids,
    watch,
    world,
    application,
    botPublic: options.botPublic ?? false,
    attachments,
    commands: new CommandRegistry({ ids, now, applicationId: application.id }),
    interactions: new Interactions(),
    ackWindowMs: options.ackWindowMs,
    defaultUploadLimit: options.defaultUploadLimit ?? DEFAULT_UPLOAD_LIMIT,
    send(interaction, payload) {
      payloads.set(interaction, payload);
      deliver(interaction);
    },
  };
  const router = createRouter([
    ...selfRoutes(discord, { url: gatewayUrl, shards, startLimit: () => gateway.sessionStartLimit }),
    ...commandRoutes(discord),
    callbackRoute(discord),
    ...webhookRoutes(discord),
    ...channelRoutes(discord),
  ]);
  const rateLimits = options.rateLimits === false ? undefined : new RateLimits(now);
  const rest = createRest({
    now,
    router,
    token: application.token,
    spool,
    faults,
    rateLimits,
    requests,
    violations,
  });
  api = await listenOnLoopback(rest, options.ports?.api);
  gateway.listen(api.server);
  const giveUp = setInterval(() => discord.interactions.giveUp(), GIVE_UP_CHECK_MS).unref();

  return {
    apiUrl: `http://${api.host}/api`,
    cdnHost: cdn.host,
    token: application.token,
    applicationId: application.id,
    world,
    gateway,
    faults,
    interactions: discord.interactions.all,
    requests,
    cdnRequests,
    violations,
    async ready(timeoutMs = 30_000) {
      const isReady = () =>
        gateway.connected.length > 0 && discord.commands.all().length > 0 ? true : undefined;
      await watch.until(isReady, {
        timeoutMs,
        what: () => 'a bot that has identified and registered commands',
      });
    },
    commands: () => discord.commands.all(),
    as: (person) => actionsOf(discord, person),
    observe: (observer) => watch.observe(observer),
    killToken(interaction) {
      interaction.tokenKilled = true;
    },
    redeliver: deliver,
    async close() {
      clearInterval(giveUp);
      gateway.close();
      await Promise.all([api.close(), cdn.close()]);
      if (options.spool === undefined) await rm(spool, { recursive: true, force: true });
    },
  };
}
