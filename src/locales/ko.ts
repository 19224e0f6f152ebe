import type { Translation } from './translation.ts';

/** Korean: not begun, so all of it is shown in English. */
export const ko: Translation = {};
