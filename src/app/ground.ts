import PQueue from 'p-queue';
import type { Config } from '../config.ts';
import type { Log } from '../logger.ts';
import { TempFolder } from '../services/media/temp-files.ts';
import { codeNames } from '../services/quota/code-name.ts';
import { openQuota } from '../services/quota/open-quota.ts';
import type { Quota } from '../services/quota/quota.ts';
import { isReadByOthers, prepareDatabaseFile } from '../services/store/database-file.ts';
import { openStore, type Store } from '../services/store/open-store.ts';
import type { Engine } from '../services/translation/engine.ts';
import { openEngine } from '../services/translation/open-engine.ts';
import { untilReachable } from '../services/until-reachable.ts';

/** What remembers: disk and database. */
export type Ground = {
  /** The turns of those who move videos. */
  readonly transfers: PQueue;
  readonly tempFolder: TempFolder;
  readonly engine: Engine;
  readonly store: Store;
  readonly quota: Quota;
};

/** Opens what remembers, each closed again by the stack. What a killed process left on disk is removed. */
export async function openGround(config: Config, log: Log, stack: AsyncDisposableStack): Promise<Ground> {
  if (config.database.kind === 'sqlite') {
    const { file } = config.database;
    prepareDatabaseFile(file);
    if (isReadByOthers(file)) {
      log.warn(
        {},
        `${file} can be read by other accounts of this machine. Make it this account's own with chown.`,
      );
    }
  }
  const transfers = new PQueue({ concurrency: config.maxTransfers });
  const tempFolder = await TempFolder.open({ dir: config.tempDir, transfers });
  await tempFolder.sweep();
  stack.defer(() => tempFolder.close());
  const opened = <T>(open: () => Promise<T>) => untilReachable('the database', open, { log });
  const engine = await opened(() => openEngine(config.database, log));
  stack.defer(() => engine.close());
  const store = await opened(() => openStore(config.database, { log }));
  stack.defer(() => store.close());
  const account = await opened(() =>
    openQuota({
      database: config.database,
      limits: config.limits,
      codeName: codeNames(config.discord.token),
      log,
    }),
  );
  stack.defer(() => account.close());
  return { transfers, tempFolder, engine, store, quota: account.quota };
}
