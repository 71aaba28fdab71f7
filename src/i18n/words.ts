import { en } from './en.ts';
import { languageChain } from './inLanguage.ts';
import { LANGS, LANGUAGES, type Lang } from './lang.ts';
import { zh } from './zh.ts';

/** The same keys with any words. */
type Loose<Value> = Value extends string
  ? string
  : Value extends (...given: never[]) => unknown
    ? Value
    : { readonly [Key in keyof Value]: Loose<Value[Key]> };

/** The interface words every language must have. */
export type UiWords = Loose<typeof zh>;

/** Own words over those of another language, at any depth. */
function layWords<Whole>(under: Whole, own: unknown): Whole {
  if (own === undefined) return under;
  if (typeof under !== 'object' || under === null) return own as Whole;
  const over = own as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(under).map(([key, word]) => [key, layWords<unknown>(word, over[key])]),
  ) as Whole;
}

const complete: Readonly<Record<string, UiWords>> = { zh, en };

/** The words of the nearest language that has all, under those of each language on the way to it. */
function wordsOf(lang: Lang): UiWords {
  const chain = languageChain(lang);
  const whole = chain.findIndex((each) => each in complete);
  return chain
    .slice(0, whole)
    .reduceRight<UiWords>(
      (under, each) => layWords(under, LANGUAGES[each as Lang].file?.words),
      complete[chain[whole] ?? ''] ?? zh,
    );
}

/** The interface in a language. */
export const words = Object.fromEntries(LANGS.map((lang) => [lang, wordsOf(lang)])) as Readonly<
  Record<Lang, UiWords>
>;
