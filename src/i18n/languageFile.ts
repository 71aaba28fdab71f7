import type { UiWords } from './words.ts';

/** Some of the words, at any depth. */
type Some<Value> = Value extends string
  ? string
  : Value extends (...given: never[]) => unknown
    ? Value
    : { readonly [Key in keyof Value]?: Some<Value[Key]> };

/** What a language beyond Chinese and English brings. Whatever it leaves out, the language that stands in for it says. */
export interface LanguageFile {
  /** Words of the interface. */
  words: Some<UiWords>;
  /** Labels, columns, names of charts and all other texts that stand beside their data, by the text they replace. */
  texts?: Readonly<Record<string, string>>;
}
