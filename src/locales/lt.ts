import type { Translation } from './translation.ts';

/** Lithuanian: not begun, so all of it is shown in English. */
export const lt: Translation = {};
