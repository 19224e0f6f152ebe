import type { Translation } from './translation.ts';

/** Thai: not begun, so all of it is shown in English. */
export const th: Translation = {};
