import { readFile } from 'node:fs/promises';
import { play } from '../chaos/matrix/one-kill.ts';
import { chargesByVideo, isAccepted } from '../chaos/stand/invariants.ts';
import { connected } from '../chaos/stand/wish.ts';
import { secretsIn } from '../support/logs/secrets.ts';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { judge } from './flatness.ts';
import { goOnAsking } from './people.ts';
import { isEmpty, startLongAfter } from './pruning.ts';
import { printCheck, printHead, printSample, printVerdicts } from './report.ts';
import { type Sample, takeSample } from './samples.ts';
import { openSoakStand, type SoakStand } from './stand.ts';

/**
 * `npm run soak`: half an hour of translations while things go wrong, and whether memory, file handles, temporary files
 * and the database stay flat. Exits with 1 when one of them grows, or a promise was broken.
 */
const options = readOrExplain();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** How long after the last request everything may take to end, in ms: tries again are minutes apart in the end. */
const patienceMs = 8 * 60_000;

const stand = await openSoakStand(options.seed);
const holds = await soak(stand, options).finally(() => stand.close());
process.exit(holds ? 0 : 1);

async function soak(stand: SoakStand, options: Arguments): Promise<boolean> {
  console.log(`${options.minutes} minutes, ${options.perMinute} a minute, --seed ${options.seed}\n`);
  const samples: Sample[] = [];
  const breaches = await play(
    stand,
    { name: 'soak', tell: (told) => whileSampling(() => goOnAsking(told, options), samples) },
    patienceMs,
  );
  const verdicts = judge(samples);
  printVerdicts(verdicts);
  console.log('');
  const results = [
    ...verdicts.map(({ isFlat }) => isFlat),
    ...(await promises(breaches)),
    await noSecrets(stand),
    await prunes(stand),
  ];
  return results.every(Boolean);
}

/** Does the work, and looks at the app again and again meanwhile. */
async function whileSampling(work: () => Promise<void>, samples: Sample[]): Promise<void> {
  await connected(stand);
  const startedAt = Date.now();
  printHead();
  let taking: Promise<void> | undefined;
  let failure: unknown;
  const sample = () => {
    taking ??= takeSample(stand, startedAt)
      .then((taken) => {
        samples.push(taken);
        printSample(taken);
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => {
        taking = undefined;
      });
  };
  const sampling = setInterval(sample, options.everyMs);
  await work().finally(() => clearInterval(sampling));
  await taking;
  if (failure) throw failure;
}

/** One charge and one ending a request, and whatever else was wrong. */
async function promises(breaches: readonly string[]): Promise<boolean[]> {
  const accepted = stand.wishes.filter((wish) => isAccepted(stand, wish));
  const charges = [...(await chargesByVideo(stand)).values()].reduce((sum, many) => sum + many, 0);
  const endings = accepted.filter(({ interaction }) => stand.views.ending(interaction)).length;
  const isEven = charges === accepted.length && endings === accepted.length;
  printCheck(isEven, `${accepted.length} requests, ${charges} charges, ${endings} endings`);
  for (const breach of breaches) printCheck(false, breach);
  return [isEven, breaches.length === 0];
}

async function noSecrets({ logFile }: SoakStand): Promise<boolean> {
  const lines = (await readFile(logFile, 'utf8')).split('\n');
  const leaks = lines.filter((line) => secretsIn(line).length > 0);
  printCheck(leaks.length === 0, `${leaks.length} of ${lines.length} log lines hold secrets`);
  for (const leak of leaks.slice(0, 5)) console.log(`  ${secretsIn(leak).join(', ')}`);
  return leaks.length === 0;
}

/** What has been over for long must be gone after the next start. */
async function prunes(stand: SoakStand): Promise<boolean> {
  const { before, after } = await startLongAfter(stand);
  const isClean = isEmpty(after);
  const told = Object.entries(before).map(
    ([what, many]) => `${after[what as keyof typeof after]} of ${many} ${what}`,
  );
  printCheck(isClean, `seventy days later it still remembers ${told.join(', ')}`);
  return isClean;
}

function readOrExplain(): Arguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
