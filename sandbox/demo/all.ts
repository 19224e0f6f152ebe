import { styleText } from 'node:util';
import { Locale } from 'discord-api-types/v10';
import { houses } from './journeys/houses.ts';
import { playHouses } from './journeys/play-house.ts';

/** @throws {Error} with a sentence when Discord knows no such locale */
export function localeNamed(name: string): `${Locale}` {
  const known = Object.values(Locale).find((one) => one === name);
  if (known === undefined) throw new Error(`Discord has no locale ${name}; try en-US, de or ja.`);
  return known;
}

/** Plays every journey that people meet, and prints them one after the other. */
export async function demoOfAll(locale: `${Locale}`, signal: AbortSignal): Promise<void> {
  console.log(styleText('bold', `Everything that people meet, in ${locale}`));
  console.log('‹…› stands for what differs each time, […] for what happens unseen.\n');
  for (const { text } of await playHouses(houses, { locale, signal })) console.log(text);
}
