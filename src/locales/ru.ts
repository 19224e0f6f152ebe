import type { Translation } from './translation.ts';

/** Russian: not begun, so all of it is shown in English. */
export const ru: Translation = {};
