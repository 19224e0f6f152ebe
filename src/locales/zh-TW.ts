import type { Translation } from './translation.ts';

/** Chinese (traditional, Taiwan): not begun, so all of it is shown in English. */
export const zhTW: Translation = {};
