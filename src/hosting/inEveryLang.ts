import { LANGS } from '../i18n/lang.ts';
import { localPath } from '../i18n/paths.ts';

/** A glob of pages in all languages. */
export const inEveryLang = (glob: string): string[] => LANGS.map((lang) => localPath(glob, lang, ''));

/** Embeds, and `embed.js` with them: what Netlify takes for `/embed/*` matches that too. */
export const EMBEDS = inEveryLang('/embed*');
