import type { Translation } from './translation.ts';

/** Croatian: not begun, so all of it is shown in English. */
export const hr: Translation = {};
