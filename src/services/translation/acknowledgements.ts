/** Longest time an acknowledgement takes: two tries of 2.5 s, and some. In ms. */
const patience = 6_000;

/**
 * Lets a run that begins while its interaction is still being acknowledged wait for that: a reply can be edited only
 * once it exists. After a restart nothing is expected, and nothing waits.
 */
export class Acknowledgements {
  readonly #expected = new Map<string, Promise<unknown>>();

  expect(interactionId: string, acknowledged: Promise<unknown>): void {
    const settled = acknowledged.catch(() => undefined).finally(() => this.#expected.delete(interactionId));
    this.#expected.set(interactionId, settled);
  }

  /** Resolves when the acknowledgement has succeeded or failed, at the latest after {@link patience}. */
  async settled(interactionId: string): Promise<void> {
    const expected = this.#expected.get(interactionId);
    if (!expected) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([expected, late]);
    clearTimeout(timer);
  }
}
