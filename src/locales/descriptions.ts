import { enUS } from './en-US.ts';
import type { TextKey } from './translation.ts';
import { translations } from './translations.ts';

type Description = {
  readonly description: string;
  readonly description_localizations: Record<string, string>;
};

/**
 * A command's or option's description in all languages there are, as Discord takes it. American English is among them: for
 * its readers Discord would else prefer the British one to the default
 * (https://docs.discord.com/developers/reference#locales).
 */
export function described(key: TextKey & `command.${string}`): Description {
  const description = textAt(enUS, key) ?? key;
  const others = Object.entries(translations).flatMap(([locale, translation]) => {
    const text = textAt(translation, key);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return { description, description_localizations: { 'en-US': description, ...Object.fromEntries(others) } };
}

function textAt(translation: object, key: string): string | undefined {
  let found: unknown = translation;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'string' ? found : undefined;
}
