import type { Translation } from './translation.ts';

/** Indonesian: not begun, so all of it is shown in English. */
export const id: Translation = {};
