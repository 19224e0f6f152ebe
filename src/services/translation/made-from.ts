import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import type { Job, Scenario } from '../scenario/port.ts';
import { madeFrom } from '../scenario/replies.ts';
import { callingAboutPaid } from './calling.ts';

/**
 * Refuses what a job made of another video: it is somebody else's. A job that does not tell what it was made from is asked for
 * once more, since a listing may leave that out. What is never told is no reason to lose a result: the job's id is then the
 * answer to our own submit, because a job that was found in a listing was found by the asset it names.
 *
 * @throws Problem `outcome-unknown` when it is another's.
 */
export async function requireMadeFrom(
  { scenario, log }: { readonly scenario: Scenario; readonly log: Log },
  job: Job,
  assetId: string,
): Promise<void> {
  let from = madeFrom(job.metadata?.input, assetId);
  if (from === 'unclear') {
    const { job: again } = await callingAboutPaid(log, () => scenario.jobs.retrieve(job.jobId));
    from = madeFrom(again.metadata?.input, assetId);
  }
  if (from !== 'another') return;
  log.error({ job: job.jobId }, 'a job was made from another video: not delivered');
  throw new Problem('outcome-unknown');
}
