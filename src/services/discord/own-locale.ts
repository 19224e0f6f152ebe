import type { TranslationRequest } from '../translation/request.ts';
import type { Notice, Standing } from './notice.ts';

/** A request as whoever sees the message that stands reads of it: a direct one only its person, in their own locale. */
export function asReadIn<R extends TranslationRequest>({ route }: Standing, request: R): R {
  return route === 'direct' ? inOwnLocale(request) : request;
}

/** A notice about a request, and how it is worded as a direct message, which only its person reads. */
export function withDirect<R extends TranslationRequest>(request: R, say: (request: R) => Notice): Notice {
  const { locale, ownLocale = locale } = request.reply;
  const notice = say(request);
  return ownLocale === locale ? notice : { ...notice, direct: say(inOwnLocale(request)) };
}

function inOwnLocale<R extends TranslationRequest>(request: R): R {
  const { reply } = request;
  return { ...request, reply: { ...reply, locale: reply.ownLocale ?? reply.locale } };
}
