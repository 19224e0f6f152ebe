import type { Log } from '../../logger.ts';
import type { FileFacts } from '../media/check-file.ts';
import type { TempFolder } from '../media/temp-files.ts';
import type { DubResult } from '../translation/dub.ts';
import type { Translation } from '../translation/request.ts';
import type { Courier } from './courier.ts';
import type { Standing } from './notice.ts';
import type { ResultLinks } from './result-links.ts';
import type { Shrinker } from './shrinker.ts';
import type { Wording } from './wording.ts';

export type DeliveryParts = {
  readonly courier: Pick<Courier, 'bring' | 'update'>;
  readonly wording: Wording;
  readonly links: ResultLinks;
  readonly tempFolder: TempFolder;
  readonly shrinker: Shrinker;
  /** How long a reply may be answered, in ms; as long as Discord says when left out. */
  readonly replyLifeMs?: number | undefined;
  readonly log: Log;
};

/** What is to be brought, and what the person hears meanwhile. */
export type Delivery = {
  readonly request: Translation;
  readonly standing: Standing;
  readonly result: DubResult;
  /** Says that the result is being made smaller. */
  readonly shrinking: () => Promise<void>;
  /** Ends the status edits, so that the result is the last word. May be called again. */
  readonly quiet: () => Promise<void>;
};

/** Whether a result is still to be brought; a Problem when it was thrown away. */
export type Gate = {
  /** Before it is fetched. */
  readonly wanted: () => Promise<void>;
  /** Right before it is sent, for the last time. May be called again. */
  readonly sending: () => Promise<void>;
};

/** A video on disk, on its way to a person. */
export type ReadyVideo = Pick<FileFacts, 'bytes' | 'seconds' | 'mimeType'> & { readonly path: string };
