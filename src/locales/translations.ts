import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { enGB } from './en-GB.ts';
import { es419 } from './es-419.ts';
import { esES } from './es-ES.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { svSE } from './sv-SE.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import type { Translation } from './translation.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** All translations by Discord's locales (https://docs.discord.com/developers/reference#locales); `en-US` is the source. */
export const translations = {
  id,
  da,
  de,
  'en-GB': enGB,
  'es-ES': esES,
  'es-419': es419,
  fr,
  hr,
  it,
  lt,
  hu,
  nl,
  no,
  pl,
  'pt-BR': ptBR,
  ro,
  fi,
  'sv-SE': svSE,
  vi,
  tr,
  cs,
  el,
  bg,
  ru,
  uk,
  hi,
  th,
  'zh-CN': zhCN,
  ja,
  'zh-TW': zhTW,
  ko,
} satisfies Readonly<Record<string, Translation>>;
