import { textLocale } from '../languages/locales.ts';

/** Seconds as a player shows them, for captions: `0:12`, `1:02:03`. */
export function clock(seconds: number): string {
  const { hours, minutes, seconds: rest } = parts(seconds);
  const tail = `${hours > 0 ? String(minutes).padStart(2, '0') : minutes}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/**
 * Seconds as people write them within a sentence of `locale`: `1 min, 30 sec`, `11 Sek.`; in English where there is no
 * translation, as the words around them. Nothing is left out, so that two lengths that differ never look the same.
 */
export function lengthIn(locale: string, seconds: number): string {
  const words = new Intl.DurationFormat(textLocale(locale), {
    style: 'short',
    secondsDisplay: Math.round(seconds) === 0 ? 'always' : 'auto',
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
  const whole = Math.round(seconds);
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
  };
}
