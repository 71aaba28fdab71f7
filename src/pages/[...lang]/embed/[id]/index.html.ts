import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../../charts/kit/allCharts';
import { dataVersion } from '../../../../ledger/dataVersion';
import { renames, translateRecords } from '../../../../ledger/renames';
import { releasedCharts, type ReleasedChart } from '../../../../ledger/loadReleases';
import { sources } from '../../../../ledger/sources';
import { embedPage } from '../../../../faces/embeds/embedPage';
import { embedScript as script } from '../../../../faces/embeds/embedScript';
import { frozenPage } from '../../../../faces/embeds/frozenPage';
import type { Lang } from '../../../../i18n/lang';
import { localPath, langItemPaths } from '../../../../i18n/paths';
import { embedContextOf } from '../../../../site/layouts/siteContext';
import { countChangedValues } from '../../../../ledger/releases/countChangedValues';

/** A chart as it is, or as it was released: `awards-map` or `awards-map@1.0.0`. */
interface Embed {
  id: string;
  released: ReleasedChart | null;
}

export const getStaticPaths = () => {
  const live = allCharts.map(({ id }): Embed => ({ id, released: null }));
  const frozen = releasedCharts().map((released): Embed => ({
    id: `${released.chart}@${released.version}`,
    released,
  }));
  return langItemPaths('id', [...live, ...frozen], ({ id }) => id);
};

const known = new Map<string, string>();

/** The page of a chart as it is now, made once: its frozen copies are compared with it. */
function livePage(id: string, lang: Lang, site: URL | undefined): string {
  const name = `${lang}/${id}`;
  const chart = publishChart(id, sources, lang, import.meta.env.BASE_URL);
  const page = known.get(name) ?? embedPage({ chart, script }, embedContextOf(chart, lang, site));
  known.set(name, page);
  return page;
}

/** The released page; a chart that is not published any more keeps its frozen embeds. */
function frozen(released: ReleasedChart, lang: Lang, site: URL | undefined): string {
  const { chart: id, version, rows, pages } = released;
  const base = import.meta.env.BASE_URL;
  const gone = !allCharts.some((chart) => chart.id === id);
  const current = gone ? [] : publishChart(id, sources, lang, base).records;
  const then = translateRecords(rows, id, version, renames());
  const { version: newest } = dataVersion;
  return frozenPage(pages[lang] ?? '', {
    chart: id,
    version,
    lang,
    root: new URL(base, site).href.replace(/\/$/, ''),
    current: new URL(localPath(`/embed/${id}/`, lang, base), site).href,
    age: gone
      ? null
      : {
          own: version,
          newest,
          changes: countChangedValues(then, current),
          page: livePage(id, lang, site),
        },
    gone,
    errata: sources.ledger.errata.filter((erratum) => erratum.chart === id && erratum.version === version),
  });
}

export const GET: APIRoute<{ lang: Lang; item: Embed }> = ({ props: { lang, item }, site }) => {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (item.released !== null) return new Response(frozen(item.released, lang, site), { headers });
  return new Response(livePage(item.id, lang, site), { headers });
};
