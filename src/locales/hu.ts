import type { Translation } from './translation.ts';

/** Hungarian: not begun, so all of it is shown in English. */
export const hu: Translation = {};
