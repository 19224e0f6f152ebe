import {
  ALL_FORMATS,
  CustomSource,
  HLS,
  Input,
  type InputFormat,
  Logging,
  LogLevel,
  QuickTimeInputFormat,
} from 'mediabunny';
import { Problem } from '../problem.ts';
import { type FileView, viewOf } from './file-view.ts';
import type { ReadPiece } from './pieces.ts';
import type { VideoSource } from './source.ts';

// It would write its doubts about people's files to the console, between the lines of our log.
Logging.level = LogLevel.Silent;

/** QuickTime as it was before files had to say what they are: mediabunny 1.61 takes no file without its `ftyp`. */
class BareQuickTime extends QuickTimeInputFormat {
  async _canReadInput({ _reader }: { _reader: Reader }): Promise<boolean> {
    const start = await _reader.requestSlice(0, 8);
    const name = start ? Buffer.from(start.bytes.subarray(start.bufferPos)).toString('latin1', 4, 8) : '';
    return ['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'].includes(name);
  }
}

type Reader = {
  requestSlice(start: number, length: number): Promise<{ bytes: Uint8Array; bufferPos: number } | null>;
};

const bareQuickTime: InputFormat = new BareQuickTime();

/** Everything but HLS, whose playlists name further addresses: a file a person uploads may not make us fetch those. */
export const readableFormats = [...ALL_FORMATS.filter((format) => format !== HLS), bareQuickTime];

/** The most one read may hold in memory, in bytes. Real files ask for a table of contents or a few frames. */
const maxPieceBytes = 64 * 1024 * 1024;

const maxCacheBytes = 4 * 1024 * 1024;

/**
 * Lets `use` read a remote video as a mediabunny `Input`, and closes it afterwards.
 *
 * What fails within mediabunny means that the file is broken or not what it claims: `unreadable-video`. What fails in
 * fetching its bytes is passed on as it was. `maxBytes` and `maxReads` bound how much may be read in all, and in how
 * many pieces.
 *
 * `reading` is `readPieces` for a look here and there, `readAhead` for the whole way through.
 */
export async function withSourceInput<T>(
  options: {
    readonly source: VideoSource;
    readonly reading: (source: VideoSource, signal: AbortSignal) => ReadPiece;
    readonly maxBytes?: number | undefined;
    readonly maxReads?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  },
  use: (input: Input, view: FileView) => Promise<T>,
): Promise<T> {
  const { source, signal } = options;
  const closing = new AbortController();
  const ending = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  let left = options.maxBytes ?? Infinity;
  let readsLeft = options.maxReads ?? Infinity;
  const readPiece = options.reading(source, ending);
  let failure: unknown;

  const read = async (start: number, end: number): Promise<Uint8Array> => {
    left -= end - start;
    readsLeft -= 1;
    if (left < 0 || readsLeft < 0 || end - start > maxPieceBytes)
      throw new Error('it takes too much reading');
    try {
      return await readPiece(start, end);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };

  const view = await viewOf({ size: source.size, read }).catch((error) => {
    closing.abort();
    signal?.throwIfAborted();
    throw failure ?? unreadable(error);
  });
  const input = new Input({
    formats: readableFormats,
    source: new CustomSource({
      getSize: () => view.size,
      read: view.read,
      // Reads a little around each place, so that a header costs one request.
      prefetchProfile: 'fileSystem',
      maxCacheSize: maxCacheBytes,
      // `failure` has it; without a handler a failed read-ahead would end the process.
      handleUnhandledError: () => {},
    }),
  });
  try {
    return await use(input, view);
  } catch (error) {
    signal?.throwIfAborted();
    if (failure) throw failure;
    throw unreadable(error);
  } finally {
    closing.abort();
    input.dispose();
  }
}

function unreadable(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unreadable-video', {}, { cause: error });
}
