import type { APIRoute } from 'astro';
import { searchAnswerIndex } from '../../faces/search/searchAnswerIndex';
import { type Lang, LANGS } from '../../i18n/lang';
import { sources } from '../../ledger/sources';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

/** Stands in the folder of the search index, so that it is no address of its own. */
export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  Response.json(searchAnswerIndex(sources, lang));
