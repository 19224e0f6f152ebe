import type { Ending, Standing } from '../discord/notice.ts';
import type { Outlook } from './outlook.ts';
import { type TranslationRequest, translationsOf } from './request.ts';

/** A request that waits for its dubs, and the message in which its person reads how they go. */
export type Waiting = {
  readonly request: TranslationRequest;
  readonly standing: Standing;
  /** One for each of its languages, in their order. */
  readonly parts: readonly WaitingPart[];
  /** Its last word has been, or is being, said: no status comes after it. */
  readonly finished: boolean;
  /** What was foreseen of it. */
  readonly outlook?: Outlook | undefined;
};

export type WaitingPart = {
  readonly language: string;
  readonly dubRunId: string;
  /** What its person was told of its end. */
  readonly ending?: Ending | undefined;
};

/** The translations of a request whose end the person has not been told of, and the dub of each. */
export function awaited({ request, parts, finished }: Waiting): { id: string; dubRunId: string }[] {
  if (finished) return [];
  return translationsOf(request).flatMap(({ id, options }) => {
    const part = parts.find(({ language }) => language === options.language);
    return part && !part.ending ? { id, dubRunId: part.dubRunId } : [];
  });
}

/** The translations of a request whose end the person has been told of, while others go on. */
export function told({ request, parts }: Waiting): string[] {
  const languages = new Set(parts.flatMap(({ language, ending }) => (ending ? [language] : [])));
  return translationsOf(request).flatMap(({ id, options }) => (languages.has(options.language) ? [id] : []));
}

/** The dubs whose end the person has not been told of. */
export function openDubs({ parts, finished }: Waiting): string[] {
  return finished ? [] : parts.flatMap(({ dubRunId, ending }) => (ending ? [] : [dubRunId]));
}
