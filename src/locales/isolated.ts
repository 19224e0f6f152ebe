/** Letters of scripts that run from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/**
 * Words that come from elsewhere, between U+2068 and U+2069 if anything in them runs from right to left. Without, an Arabic
 * file name followed by an arrow, a number or another Arabic word would be shown in the wrong order with it
 * (https://www.unicode.org/reports/tr9/). All of Discord's languages themselves run from left to right.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
