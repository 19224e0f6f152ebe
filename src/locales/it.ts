import type { Translation } from './translation.ts';

/** Italian: not begun, so all of it is shown in English. */
export const it: Translation = {};
