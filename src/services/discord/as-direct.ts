import type { TranslationRequest } from '../translation/request.ts';
import type { Notice, Standing } from './notice.ts';

/** A request as it is told of in the message that stands: in a direct one, as {@link asDirect}. */
export function asReadIn<R extends TranslationRequest>({ route }: Standing, request: R): R {
  return route === 'direct' ? asDirect(request) : request;
}

/** A notice about a request, and how it is worded as a direct message, which only its person reads. */
export function withDirect<R extends TranslationRequest>(request: R, say: (request: R) => Notice): Notice {
  const { locale, ownLocale = locale, ageRestricted } = request.reply;
  const notice = say(request);
  const isSame = ownLocale === locale && !ageRestricted;
  return isSame ? notice : { ...notice, direct: say(asDirect(request)) };
}

/** Only its person reads it, in their own locale; and nobody is asked for their age there. */
function asDirect<R extends TranslationRequest>(request: R): R {
  const { reply } = request;
  return {
    ...request,
    reply: { ...reply, locale: reply.ownLocale ?? reply.locale, ageRestricted: undefined },
  };
}
