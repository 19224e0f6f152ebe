import type { DiscordSandbox } from '../sandbox/discord/sandbox.ts';
import type { RecordedRequest } from '../sandbox/scenario/requests.ts';
import type { ScenarioSandbox } from '../sandbox/scenario/sandbox.ts';
import type { Asked } from './scene.ts';

/** One translation as seen from outside. Moments in ms since 1970; absent when they never came. */
export type Translation = {
  readonly askedAt: number;
  /** From the interaction's creation to its acknowledgement, in ms. */
  readonly ackMs?: number | undefined;
  /** The paid job was created, and had its result. */
  readonly submittedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  /** The bot began to download the result. */
  readonly fetchedAt?: number | undefined;
  /** The video stood in a message. */
  readonly seenAt?: number | undefined;
};

export type Report = {
  readonly translations: readonly Translation[];
  /** Calls to Scenario since the first request, by kind, those that Scenario refused included. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that Scenario refused with 429. */
  readonly refused: number;
  /** The most calls to Scenario within any minute. */
  readonly mostCallsInAMinute: number;
  /** Of how many requests more than one message holds a video. */
  readonly arrivedTwice: number;
  /** What people read whose video did not come. */
  readonly badNews: readonly string[];
  /** What the bot sent to Discord that no correct client sends. */
  readonly violations: readonly string[];
};

/** Reads a report from the sandboxes' records. */
export function reportOf(parts: {
  asked: readonly Asked[];
  discord: DiscordSandbox;
  scenario: ScenarioSandbox;
  /** How many calls had been made before. */
  callsBefore: number;
}): Report {
  const { asked, discord, scenario, callsBefore } = parts;
  const requests = scenario.requests.slice(callsBefore);
  const calls: Record<string, number> = {};
  for (const request of requests) {
    const kind = kindOf(request);
    calls[kind] = (calls[kind] ?? 0) + 1;
  }
  const jobs = jobsByVideo(scenario);
  return {
    translations: asked.map(({ name, interaction, seenAt }) => ({
      askedAt: interaction.createdAt,
      ackMs: interaction.acknowledged && interaction.acknowledged.at - interaction.createdAt,
      seenAt,
      ...jobs.get(name),
    })),
    calls,
    refused: requests.filter(({ status }) => status === 429).length,
    mostCallsInAMinute: mostInAMinute(requests.map(({ at }) => at)),
    badNews: asked.flatMap(({ badNews }) => badNews ?? []),
    arrivedTwice: asked.filter(({ messages }) => messages.size > 1).length,
    violations: discord.violations.map(({ kind, route, message }) => `${kind} ${route}: ${message}`),
  };
}

function mostInAMinute(times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map((start) => times.filter((at) => at >= start && at < start + 60_000).length),
  );
}

type JobTimes = Pick<Translation, 'submittedAt' | 'endedAt' | 'fetchedAt'>;

/**
 * The paid job of each video that was imported, by the video's name without its extension, which the import's address ends
 * with: other uploads bear no name.
 */
function jobsByVideo(scenario: ScenarioSandbox): Map<string, JobTimes> {
  const names = new Map<unknown, string>();
  for (const { entityId, url, originalFileName } of scenario.uploads.values()) {
    const file = url ? new URL(url).pathname : originalFileName;
    if (entityId) names.set(entityId, file.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  }
  const fetched = new Map<string, number>();
  for (const { server, path, at } of scenario.transfers) {
    const [, assetId] = /\/(asset_\w+)\.\w+$/.exec(path) ?? [];
    if (server === 'CDN' && assetId && !fetched.has(assetId)) fetched.set(assetId, at);
  }
  const times = new Map<string, JobTimes>();
  for (const { jobType, metadata, createdAt, statusHistory } of scenario.jobs.values()) {
    const name = names.get(metadata.input?.video);
    if (jobType !== 'custom' || name === undefined) continue;
    const last = statusHistory.at(-1);
    const downloads = (metadata.assetIds ?? []).flatMap((id) => fetched.get(id) ?? []);
    times.set(name, {
      submittedAt: createdAt,
      // The time at which it was over, however late somebody looked.
      endedAt: last?.status === 'success' ? last.date : undefined,
      fetchedAt: downloads.length > 0 ? Math.min(...downloads) : undefined,
    });
  }
  return times;
}

const kinds: Record<string, string> = {
  'POST /uploads': 'uploads.create',
  'POST /uploads/:id/action': 'uploads.triggerAction',
  'GET /uploads/:id': 'uploads.retrieve',
  'POST /generate/custom/:model': 'generate.runModel',
  'GET /jobs': 'jobs.list',
  'GET /jobs/:id': 'jobs.retrieve',
  'POST /assets/get-bulk': 'assets.getBulk',
  'GET /assets/:id': 'assets.retrieve',
  'GET /models/:id': 'models.retrieve',
};

function kindOf({ method, route, path, query }: RecordedRequest): string {
  if (query.dryRun) return 'generate.runModel (dry run)';
  return kinds[route ?? ''] ?? route ?? `${method} ${path}`;
}
