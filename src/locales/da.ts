import type { Translation } from './translation.ts';

/** Danish: not begun, so all of it is shown in English. */
export const da: Translation = {};
