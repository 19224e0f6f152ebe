import type { Translation } from './translation.ts';

/** Romanian: not begun, so all of it is shown in English. */
export const ro: Translation = {};
