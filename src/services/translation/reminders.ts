/** The first pause, and the longest, in ms. */
const first = 5_000;
const longest = 15 * 60_000;

type Reminder = { readonly pause: number; readonly dueAt: number };

/**
 * When somebody is to be reminded again: at once, after a while, and each time after twice as long. What does not help the
 * first times will not help soon, and each time costs whoever hears it a step.
 */
export class Reminders {
  readonly #reminders = new Map<string, Reminder>();

  /** Whether it is time, which counts as a reminder. `now`: ms since 1970. */
  isDue(id: string, now = Date.now()): boolean {
    const last = this.#reminders.get(id);
    if (last && now < last.dueAt) return false;
    const pause = last ? Math.min(last.pause * 2, longest) : first;
    this.#reminders.set(id, { pause, dueAt: now + pause });
    return true;
  }

  /** Forgets all but these. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#reminders.keys()) if (!ids.has(id)) this.#reminders.delete(id);
  }
}
