import type { Translation } from './translation.ts';

/** Portuguese (Brazil): not begun, so all of it is shown in English. */
export const ptBR: Translation = {};
