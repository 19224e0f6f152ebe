import type { Translation } from './translation.ts';

/** Finnish: not begun, so all of it is shown in English. */
export const fi: Translation = {};
