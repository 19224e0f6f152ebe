import type { Translation } from './translation.ts';

/** Polish: not begun, so all of it is shown in English. */
export const pl: Translation = {};
