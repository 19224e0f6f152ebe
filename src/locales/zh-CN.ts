import type { Translation } from './translation.ts';

/** Chinese (simplified): not begun, so all of it is shown in English. */
export const zhCN: Translation = {};
