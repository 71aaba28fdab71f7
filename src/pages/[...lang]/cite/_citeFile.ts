import type { APIRoute } from 'astro';
import { citedWork, citedWorks } from '../../../faces/citations/citedWorks';
import { citationFormats, type CitationFormat } from '../../../faces/citations/citationFormats';
import { sources } from '../../../ledger/sources';
import { LANGS, type Lang } from '../../../i18n/lang';
import { langParam } from '../../../i18n/paths';
import { siteContext } from '../../../site/layouts/siteContext';

/** Which work is cited in which language. */
interface Cited {
  lang: Lang;
  kind: 'chart' | 'document';
  id: string;
}

/** Static paths of a citation file: one per language and work. */
export const citePaths = () =>
  LANGS.flatMap((lang) =>
    citedWorks(sources).map(({ kind, id }) => ({
      params: { lang: langParam(lang), kind, id },
      props: { lang, kind, id },
    })),
  );

/** The endpoint that writes citations in a format. */
export function citeFile(ending: CitationFormat['ending']): APIRoute<{ [Key in keyof Cited]: Cited[Key] }> {
  return ({ props: { lang, kind, id }, site }) => {
    const format = citationFormats.find((candidate) => candidate.ending === ending);
    const citation = citedWork(kind, id, sources, siteContext(lang, site));
    return new Response(format?.write(citation), { headers: { 'content-type': format?.mediaType ?? '' } });
  };
}
