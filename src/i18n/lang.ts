/** The site's languages; Chinese stands at the root, English under /en/. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in every language. */
export type Words = Readonly<Record<Lang, string>>;

/** The value of `lang` and `hreflang` attributes. */
export const LANG_TAG: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
