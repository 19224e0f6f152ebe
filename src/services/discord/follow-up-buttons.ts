import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Problem, ProblemCode } from '../problem.ts';
import { type TranslationRequest, translationsOf } from '../translation/request.ts';
import { resultButton } from './result-links.ts';
import { stopButton } from './stop-answer.ts';
import type { Wording } from './wording.ts';

/** The buttons that go on from a message: their custom ids up to the colon; the translation's id follows. */
export const anotherButton = 'another';
export const originalButton = 'original';
export const retryButton = 'retry';

/** Whether a button belongs to one result alone, not to the video that several were made from. */
export function isOfOne(customId: string): boolean {
  const [name] = customId.split(':');
  return name === resultButton || name === retryButton;
}

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** What may go better the next time, and cost nothing. What is wrong with the video or the wish stays so. */
const passing: ReadonlySet<ProblemCode> = new Set([
  'quota-jobs',
  'quota-unpaid',
  'quota-person',
  'quota-server',
  'out-of-credits',
  'source-unreachable',
  'service-unavailable',
  'service-busy',
  'job-failed',
  'job-canceled',
  'dearer-than-expected',
  'not-confirmed',
  'not-askable',
]);

/** Stops all of a request. */
export function stopRow(wording: Wording, { id, reply }: TranslationRequest): ButtonRow[] {
  return row(button(`${stopButton}:${id}`, wording.say(reply.locale, 'button.stop')));
}

/** What one may want next of a result: the same video in another language, or the video itself. */
export function resultButtons(wording: Wording, { id, reply }: TranslationRequest): APIButtonComponent[] {
  return [
    button(`${anotherButton}:${id}`, wording.say(reply.locale, 'button.another')),
    button(`${originalButton}:${id}`, wording.say(reply.locale, 'button.original')),
  ];
}

/** What the message offers that several languages share: to stop while anything goes on, then what comes next. */
export function sharedRow(wording: Wording, request: TranslationRequest, isOver: boolean): ButtonRow[] {
  if (!isOver) return stopRow(wording, request);
  return row(...resultButtons(wording, { ...request, id: originIdOf(request) }));
}

/** Makes the same wish anew, where that makes sense. */
export function retryRow(wording: Wording, request: TranslationRequest, { code }: Problem): ButtonRow[] {
  if (!passing.has(code)) return [];
  return row(
    button(`${retryButton}:${originIdOf(request)}`, wording.say(request.reply.locale, 'button.retry')),
  );
}

/** Under which id it is kept what a request, or one of its translations, was made from. */
export function originIdOf(request: TranslationRequest): string {
  if ('nth' in request) return request.id;
  return translationsOf(request)[0]?.id ?? request.id;
}

export function row(...components: APIButtonComponent[]): ButtonRow[] {
  return [{ type: ComponentType.ActionRow, components }];
}

function button(custom_id: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label };
}
