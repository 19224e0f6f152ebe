import type { Translation } from './translation.ts';

/** Bulgarian: not begun, so all of it is shown in English. */
export const bg: Translation = {};
