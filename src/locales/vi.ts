import type { Translation } from './translation.ts';

/** Vietnamese: not begun, so all of it is shown in English. */
export const vi: Translation = {};
