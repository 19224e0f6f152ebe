/** The locales that Discord's client has: https://docs.discord.com/developers/reference#locales */
export const discordLocales: readonly string[] =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

/** The locale that a reader's texts are in: numbers and names in them follow it. English where there is no translation. */
export function textLocale(locale: string): string {
  return discordLocales.includes(locale) ? locale : 'en-US';
}

/** A locale that can be asked for names; English for what is none. */
export function soundLocale(locale: string | undefined): string {
  try {
    return Intl.DisplayNames.supportedLocalesOf(locale ?? [])[0] ?? 'en';
  } catch {
    return 'en';
  }
}
