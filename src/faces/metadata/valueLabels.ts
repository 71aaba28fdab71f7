import { LANGS, type Lang, type Words } from '../../i18n/lang.ts';
import { vocabularyWord } from '../../i18n/vocabularyWord.ts';

/** Without the marks that stand before a word on pages. */
const plain = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

function labelOf(column: string, vocabulary: string, value: string): Words {
  const label = (lang: Lang): string => {
    const word = vocabularyWord(vocabulary, value, lang);
    if (word === undefined)
      throw new RangeError(
        `${column} may be ${value}, which has no label: add it to src/i18n/vocabularyWord`,
      );
    return plain(word);
  };
  return Object.fromEntries(LANGS.map((lang) => [lang, label(lang)])) as unknown as Words;
}

/**
 * The values of a closed list with their labels; the empty value is missing rather than one of them.
 *
 * @param column - `table.column`, for the message
 * @throws RangeError for a value without a label: a description never shows a bare code
 */
export function valueLabels(
  column: string,
  vocabulary: string,
  allowed: readonly string[],
): { value: string; label: Words }[] {
  return allowed
    .filter((value) => value !== '')
    .map((value) => ({ value, label: labelOf(column, vocabulary, value) }));
}
