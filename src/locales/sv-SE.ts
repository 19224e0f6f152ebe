import type { Translation } from './translation.ts';

/** Swedish: not begun, so all of it is shown in English. */
export const svSE: Translation = {};
