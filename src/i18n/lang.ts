/** What the site must know of a language before it can say a word in it. */
interface LanguageSpec {
  /** The value of `lang` and `hreflang` attributes. */
  tag: string;
  /** Its name in itself. */
  name: string;
  /** Between the names of a list. */
  comma: string;
  /** Between clauses. */
  clause: string;
  /** Between parts of a list whose names have commas. */
  semicolon: string;
  /** Between a name and what is said of it. */
  colon: string;
}

/** A language of the site. */
export type Lang = 'zh' | 'en';

/** The site's languages. The first stands at the root, the other under its key, /en/. */
export const LANGUAGES: Readonly<Record<Lang, Readonly<LanguageSpec>>> = {
  zh: { tag: 'zh-CN', name: '中文', comma: '、', clause: '，', semicolon: '；', colon: '：' },
  en: { tag: 'en', name: 'English', comma: ', ', clause: ', ', semicolon: '; ', colon: ': ' },
};

export const LANGS = Object.keys(LANGUAGES) as readonly Lang[];

/** The language at the root. */
export const DEFAULT_LANG: Lang = 'zh';

/** What a text is also called in. */
export const OTHER_LANG: Readonly<Record<Lang, Lang>> = { zh: 'en', en: 'zh' };

/** A text in both languages: a missing one is an error of types. */
export type Words = Readonly<Record<Lang, string>>;

/** The value of `lang` and `hreflang` attributes. */
export const LANG_TAG: Readonly<Record<Lang, string>> = { zh: LANGUAGES.zh.tag, en: LANGUAGES.en.tag };

/** As Open Graph names a language: with a territory. */
export const LOCALE: Readonly<Record<Lang, string>> = { zh: 'zh_CN', en: 'en_US' };
