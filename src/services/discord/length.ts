import { textLocale } from '../languages/locales.ts';

/** Longer ones are said to be longer than this: files may state any, and `Intl` does not take all. In seconds. */
const longest = 24 * 60 * 60;

/** Seconds as a player shows them, for captions: `0:12`, `1:02:03`; `24:00:00+` beyond a day. */
export function clock(seconds: number): string {
  if (seconds > longest) return `${clock(longest)}+`;
  const { hours, minutes, seconds: rest } = parts(seconds);
  const tail = `${hours > 0 ? String(minutes).padStart(2, '0') : minutes}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/**
 * Seconds as people write them within a sentence of `locale`: `1 min, 30 sec`, `11 Sek.`; in English where there is no
 * translation, as the words around them. Nothing is left out, so that two lengths that differ never look the same; but
 * beyond a day it is `> 1 day`.
 */
export function lengthIn(locale: string, seconds: number): string {
  if (seconds > longest) return asAround(locale, `> ${daysIn(locale, 1)}`);
  const words = new Intl.DurationFormat(textLocale(locale), {
    style: 'short',
    secondsDisplay: wholeSeconds(seconds) === 0 ? 'always' : 'auto',
  }).format(parts(seconds));
  return asAround(locale, words);
}

/** Days within a sentence of `locale`: `30 days`, `30 Tage`. */
export function daysIn(locale: string, days: number): string {
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  return asAround(locale, new Intl.NumberFormat(textLocale(locale), unit).format(days));
}

/** Unicode's data has spaces there, which none of the Japanese texts has beside numbers. */
function asAround(locale: string, words: string): string {
  return locale === 'ja' ? words.replaceAll(/\s/g, '') : words;
}

function parts(seconds: number): { hours: number; minutes: number; seconds: number } {
  const whole = wholeSeconds(seconds);
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
  };
}

/** What is no length counts as none. */
function wholeSeconds(seconds: number): number {
  return seconds > 0 ? Math.round(seconds) : 0;
}
