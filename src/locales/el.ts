import type { Translation } from './translation.ts';

/** Greek: not begun, so all of it is shown in English. */
export const el: Translation = {};
