/** Where in an app's life it dies: at the nth time it passes a point, just before or just after that is stored. */
export type Strike = {
  /** As {@link DurablePlan.record} names it; `*` for any. */
  readonly point: string;
  /** From 1. */
  readonly nth: number;
  readonly when: 'before' | 'after';
};

/**
 * A call to the database that fails once: nothing was stored, or it was and the answer is lost. It strikes the nth call,
 * or the next one that may fail: what comes before a request is accepted makes it be refused, which is another story.
 */
export type StoreFault = { readonly nth: number; readonly when: 'before' | 'after' };

/** What the preloaded module does in the app, handed over in the environment. */
export type DurablePlan = {
  /** File that gets a line for each point passed. */
  readonly record?: string | undefined;
  readonly strike?: Strike | undefined;
  readonly storeFaults?: readonly StoreFault[] | undefined;
  /** File that is written, with the time, just before the blow. While it exists nothing is struck again. */
  readonly mark: string;
};

/** The variable that carries the plan, as JSON. */
export const planVariable = 'CHAOS_PLAN';
