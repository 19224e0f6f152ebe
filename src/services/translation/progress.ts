import type { Ending } from '../discord/notice.ts';

/** Where a translation stands, in the words of the status message. */
export type Progress = {
  readonly stage:
    | 'checking'
    | 'uploading'
    | 'queued'
    // It has been sent, and no answer says whether the translation has begun.
    | 'unanswered'
    | 'translating'
    | 'fetching'
    | 'shrinking';
  /** Place in the queue, from 1. */
  readonly position?: number | undefined;
  /** 0 to 1, only when the service really said so. */
  readonly fraction?: number | undefined;
};

/** Where one language of a request stands, or how it ended. */
export type Line = {
  readonly language: string;
  readonly progress: Progress;
  readonly ending?: Ending | undefined;
};
