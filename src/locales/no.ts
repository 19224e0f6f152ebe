import type { Translation } from './translation.ts';

/** Norwegian (Bokmål): not begun, so all of it is shown in English. */
export const no: Translation = {};
