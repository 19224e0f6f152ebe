import type { Translation } from './translation.ts';

/** Ukrainian: not begun, so all of it is shown in English. */
export const uk: Translation = {};
