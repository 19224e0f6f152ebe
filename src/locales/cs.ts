import type { Translation } from './translation.ts';

/** Czech: not begun, so all of it is shown in English. */
export const cs: Translation = {};
