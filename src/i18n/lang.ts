import type { LanguageFile } from './languageFile.ts';

/** What the site must know of a language before it can say a word in it. */
interface LanguageSpec {
  /** The value of `lang` and `hreflang` attributes. */
  tag: string;
  /** Its name in itself. */
  name: string;
  /** Where words or data columns of this language are missing, those of the fallback are shown; the first language has all. */
  fallback: string | null;
  /** Between the names of a list. */
  comma: string;
  /** Between clauses. */
  clause: string;
  /** Between parts of a list whose names have commas. */
  semicolon: string;
  /** Between a name and what is said of it. */
  colon: string;
  /** Its words, where it is neither Chinese nor English: `src/i18n/<key>.ts`. */
  file?: LanguageFile;
}

/** All texts exist in these. */
type WrittenLang = 'zh' | 'en';

/** The site's languages. The first stands at the root, the others under their key, such as /en/. */
export const LANGUAGES = {
  zh: {
    tag: 'zh-CN',
    name: '中文',
    fallback: null,
    comma: '、',
    clause: '，',
    semicolon: '；',
    colon: '：',
  },
  en: {
    tag: 'en',
    name: 'English',
    fallback: 'zh',
    comma: ', ',
    clause: ', ',
    semicolon: '; ',
    colon: ': ',
  },
} satisfies Record<string, LanguageSpec> as Readonly<Record<WrittenLang, Readonly<LanguageSpec>>>;

/**
 * A language of the site. All texts are written in two; for the others they are filled in where they are made
 * (`inAllLanguages`), so whoever has the two may ask for any, and the compiler knows the two.
 */
export type Lang = WrittenLang;

export const LANGS = Object.keys(LANGUAGES) as readonly Lang[];

/** All texts are written in these; `inAllLanguages` fills in the others. */
export const WRITTEN: readonly string[] = ['zh', 'en'] satisfies WrittenLang[];

/** The language at the root. */
export const DEFAULT_LANG: Lang = 'zh';

/** A text in every language. */
export type Words = Readonly<Record<Lang, string>>;

/** The value of `lang` and `hreflang` attributes. */
export const LANG_TAG = Object.fromEntries(LANGS.map((lang) => [lang, LANGUAGES[lang].tag])) as Readonly<
  Record<Lang, string>
>;
