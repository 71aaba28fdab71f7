/** Names as they are looked for, in both languages: who reads one asks in the other too. */
import { plainName } from '../../format/searchAnswers.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';

export const uniqueNames = (names: readonly string[]): string[] => [
  ...new Set(names.map(plainName).filter((name) => name !== '')),
];

export const namesInBoth = (names: Readonly<Record<Lang, readonly string[]>>): string[] =>
  uniqueNames(LANGS.flatMap((lang) => names[lang]));

export const namesInAllLanguages = <Row>(row: Row, name: (row: Row, lang: Lang) => string): string[] =>
  LANGS.map((lang) => name(row, lang));
