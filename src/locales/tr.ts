import type { Translation } from './translation.ts';

/** Turkish: not begun, so all of it is shown in English. */
export const tr: Translation = {};
