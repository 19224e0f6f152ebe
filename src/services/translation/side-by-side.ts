/**
 * Lets branches of one run go on side by side, each in steps with names of its own, and resolves to what they came to.
 *
 * The engine parks a run, or comes back to a failed step, by throwing out of it. Here that waits until every branch has
 * ended or is as far as it comes: a branch that is bringing somebody a video would else be left alone with it, and the
 * next pass would bring it again. A failed step goes before a parked wait, since it is to be tried again sooner.
 */
export async function sideBySide<T>(branches: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(branches);
  const thrown = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (thrown.length > 0) throw thrown.find((error) => !isParking(error)) ?? thrown[0];
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** Each of these names the earliest end of all waits, so one of them speaks for all. */
function isParking(error: unknown): boolean {
  return error instanceof Error && error.name === 'SleepSignalError';
}
