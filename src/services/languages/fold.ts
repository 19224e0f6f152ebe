/**
 * What is left of a name when case, accents, punctuation and the width of letters don't count: "Türkiye" → "turkiye".
 * Vowel signs of scripts that cannot be read without them stay, such as those of Hindi and Thai.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - katakanaAfterHiragana))
    .toLowerCase()
    .replace(variants, (letter) => plain[letter] ?? '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(wordForLanguage, '');
}

/** Accents, and the vowel points that Hebrew and Arabic do without. */
const accents = /[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]/gv;

/** Japanese is typed in hiragana before it becomes what it is to be. */
const katakana = /[ァ-ヶ]/g;
const katakanaAfterHiragana = 0x60;

/** Letters that Unicode does not take apart, by what people type for them; apostrophes and joiners are left out. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const variants = new RegExp(`[${Object.keys(plain).join('')}'’ʻʼ\`\\p{Cf}]`, 'gu');

/** "Language" in Thai, Lao, Khmer and Vietnamese, "country" in Thai, the article in Arabic: before a name they say nothing. */
const wordForLanguage = /(?<=^| )(?:ภาษา|ประเทศ|ພາສາ|ភាសា|ال)(?=\S{2})|(?<=^| )tieng ?(?=\S)/gu;
