import type { Translation } from './translation.ts';

/** Dutch: not begun, so all of it is shown in English. */
export const nl: Translation = {};
