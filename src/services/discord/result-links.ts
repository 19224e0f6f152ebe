import type Keyv from 'keyv';
import { ScenarioError } from '../scenario/errors.ts';
import type { Scenario } from '../scenario/port.ts';
import type { ResultAddressCheck } from '../scenario/result-address.ts';
import type { DubResult } from '../translation/dub.ts';
import type { AgeRestriction, Translation } from '../translation/request.ts';

/** The button that gets a result: its custom id up to the colon; the translation's id follows. */
export const resultButton = 'link';

/** Whose result lies where. */
export type KeptResult = {
  readonly userId: string;
  readonly assetId: string;
  /** The run that made it; absent when that was an earlier version. */
  readonly dubRunId?: string | undefined;
  /** What the place says of age that its video comes from. */
  readonly ageRestricted?: AgeRestriction | undefined;
};

/** For how long a fresh signed URL is used without asking again, in ms; Scenario's live a day at least. */
const freshFor = 10 * 60_000;

/** Where results lie at Scenario. Signed URLs are held in memory for minutes and never stored. */
export class ResultLinks {
  readonly #kept: Keyv<KeptResult>;
  readonly #scenario: Scenario;
  readonly #check: ResultAddressCheck;
  readonly #fresh = new Map<string, string>();

  constructor(parts: { kept: Keyv<KeptResult>; scenario: Scenario; check: ResultAddressCheck }) {
    this.#kept = parts.kept;
    this.#scenario = parts.scenario;
    this.#check = parts.check;
  }

  async keep({ id, reply, video }: Translation, { assetId, dubRunId }: DubResult): Promise<void> {
    const { ageRestricted } = video;
    await this.#kept.set(id, { userId: reply.userId, assetId, dubRunId, ageRestricted });
  }

  kept(requestId: string): Promise<KeptResult | undefined> {
    return this.#kept.get(requestId);
  }

  async remove(requestId: string): Promise<void> {
    await this.#kept.delete(requestId);
  }

  /** Notes a URL that Scenario has just signed. */
  note(assetId: string, url: string): void {
    this.#fresh.set(assetId, url);
    setTimeout(() => this.#fresh.delete(assetId), freshFor).unref();
  }

  /** A URL to download from, freshly signed or nearly so. */
  async locate({ assetId }: { assetId: string }): Promise<string> {
    const fresh = this.#fresh.get(assetId);
    if (fresh === undefined) return this.renew({ assetId });
    await this.#check(fresh);
    return fresh;
  }

  /** A freshly signed URL. */
  async renew({ assetId }: { assetId: string }): Promise<string> {
    const { asset } = await this.#scenario.assets.retrieve(assetId);
    const { url } = asset;
    if (url === undefined) throw new ScenarioError({ operation: 'assets.retrieve', kind: 'not-ready' });
    await this.#check(url);
    this.note(assetId, url);
    return url;
  }
}
