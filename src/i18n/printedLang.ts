/** Documents archived in traditional characters: the list of 2020 was converted mechanically. */
const TRADITIONAL: readonly string[] = ['cq-2020-commendation'];

/** Language of the printed words of a document, for `lang` attributes. */
export function printedLang(document: string): 'zh-CN' | 'zh-Hant' {
  return TRADITIONAL.includes(document) ? 'zh-Hant' : 'zh-CN';
}
