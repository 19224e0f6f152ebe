import type { Translation } from './translation.ts';

/** Hindi: not begun, so all of it is shown in English. */
export const hi: Translation = {};
