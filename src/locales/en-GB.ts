import { enUS } from './en-US.ts';
import { respelled } from './respelled.ts';

/** English (UK): the American one but for its spelling. */
export const enGB = respelled(enUS, [[/canceled/g, 'cancelled']]);
