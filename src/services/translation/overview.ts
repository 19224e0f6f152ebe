import type { History, HistoryEntry } from '../store/history.ts';
import { translationsOf } from './request.ts';
import type { Translations } from './translations.ts';

/** One translation of a person, as they may look it up. */
export type OverviewEntry = Pick<HistoryEntry, 'requestId' | 'file' | 'language' | 'assetId' | 'problem'> & {
  readonly state: HistoryEntry['state'] | 'under-way';
  /** When it ended, or was begun if it is under way; ms since 1970. */
  readonly at: number;
};

/** What a person had translated and what is under way, newest first. */
export async function overview(
  { history, translations }: { history: History; translations: Pick<Translations, 'of' | 'told'> },
  userId: string,
): Promise<OverviewEntry[]> {
  const active = (await translations.of(userId)).filter(({ status }) => status === 'active');
  const told = await Promise.all(active.map(({ input }) => translations.told(input.id)));
  // Read last: what ends meanwhile is then listed once, not left out.
  const ended = await history.list(userId);
  // One whose end was told and that is not known any more was deleted, though other languages of its request go on.
  const known = new Set([...told.flat(), ...ended.map(({ requestId }) => requestId)]);
  const underWay = active.flatMap(({ input, createdAt }) =>
    translationsOf(input)
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, video, options }): OverviewEntry => ({
          requestId: id,
          file: video.name,
          language: options.language,
          state: 'under-way',
          at: createdAt,
        }),
      ),
  );
  const entries = ended.map(({ endedAt, ...entry }): OverviewEntry => ({ ...entry, at: endedAt }));
  return [...underWay, ...entries].toSorted((a, b) => b.at - a.at);
}
