import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { byId, requireRow } from '../../../../analysis/byId';
import { citationFormats, citationList } from '../../../../faces/citations/citationFormats';
import { citedRows, citedWork, citedWorks } from '../../../../faces/citations/citedWorks';
import { sources } from '../../../../ledger/sources';
import { LANGS } from '../../../../i18n/lang';
import { langParam } from '../../../../i18n/paths';
import { siteContext } from '../../../../site/layouts/siteContext';

const { documents } = sources.ledger;

/** A chart, a document, a table, or all rows of a document (`rows/nanan-2024-report.bib`), in one format. */
const cited = [...citedWorks(sources), ...documents.map(({ id }) => ({ kind: 'rows' as const, id }))];

export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    cited.flatMap(({ kind, id }) =>
      citationFormats.map((format) => ({
        params: { lang: langParam(lang), kind, file: `${id}.${format.ending}` },
        props: { lang, kind, id, format },
      })),
    ),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { lang, kind, id, format } = props;
  const context = siteContext(lang, site);
  const text =
    kind === 'rows'
      ? citationList(citedRows(requireRow(byId(documents), id, 'citations'), sources, context), format)
      : format.write(citedWork(kind, id, sources, context));
  return new Response(text, { headers: { 'content-type': format.mediaType } });
};
