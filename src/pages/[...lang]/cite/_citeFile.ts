import type { APIRoute } from 'astro';
import { citedWorks } from '../../../catalog/citedWorks';
import type { Citation } from '../../../citations/citation';
import { citationFormats, type CitationFormat } from '../../../citations/citationFormats';
import { sources } from '../../../datasets/sources';
import { LANGS } from '../../../i18n/lang';
import { langParam } from '../../../i18n/paths';
import { siteContext } from '../../../layouts/siteContext';

/** Static paths of a citation file: one per language and work. */
export const citePaths = () =>
  LANGS.flatMap((lang) =>
    citedWorks(sources, siteContext(lang)).map((citation) => ({
      params: { lang: langParam(lang), kind: citation.kind, id: citation.id },
      props: { citation },
    })),
  );

/** The endpoint that writes citations in a format. */
export function citeFile(ending: CitationFormat['ending']): APIRoute<{ citation: Citation }> {
  return ({ props: { citation } }) => {
    const format = citationFormats.find((candidate) => candidate.ending === ending);
    return new Response(format?.write(citation), { headers: { 'content-type': format?.mediaType ?? '' } });
  };
}
