import type { Chart, PublishedChart, Sources } from './defineChart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { isDocumentedRow } from '../../ledger/provenance.ts';

const modules = import.meta.glob<Chart>('../*/chart.ts', { eager: true, import: 'chart' });

/** Every published chart; a folder beside this one is enough to publish one. */
export const allCharts: readonly Chart[] = Object.values(modules).sort((a, b) => a.order - b.order);

/** @throws RangeError when no chart has the id */
export function chartById(id: string): Chart {
  const found = allCharts.find((chart) => chart.id === id);
  if (found === undefined) throw new RangeError(`no chart ${id} in src/charts`);
  return found;
}

/** The chart of an indicator, where it has one. */
export const chartOfIndicator = (indicator: string): Chart | undefined =>
  allCharts.find((chart) => chart.indicator === indicator);

const published = new WeakMap<Sources, Map<string, PublishedChart>>();

/**
 * A chart of the catalog in a language, with links under the site's base. Page, embed, oEmbed, pictures and files of a chart are
 * made from one publication, kept as long as the tables it was read from.
 */
export function publishChart(id: string, sources: Sources, lang: Lang, base: string): PublishedChart {
  const kept = published.get(sources) ?? new Map<string, PublishedChart>();
  published.set(sources, kept);
  const key = `${lang} ${base} ${id}`;
  const chart = kept.get(key) ?? chartById(id).publish(sources, lang, (path) => localPath(path, lang, base));
  kept.set(key, chart);
  return chart;
}

/** Permanent address of a row → the charts that show it, in the order of the catalog. */
type Index = ReadonlyMap<string, readonly Chart[]>;

const known = new WeakMap<Sources, Index>();

/** Ids of documented rows → their address; an id that two tables use names none. */
function addresses({ ledger }: Sources): Map<string, string> {
  const rows = Object.values(ledger)
    .flatMap((table) => table as readonly object[])
    .filter(isDocumentedRow)
    .filter(({ document }) => document !== '');
  const times = new Map<string, number>();
  for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
  return new Map(
    rows
      .filter(({ id }) => times.get(id) === 1)
      .map(({ id, document }) => [id, `/documents/${document}/#${id}`]),
  );
}

/** The rows a chart shows: those its table links to and those its records name by id. Any language would do. */
function rowsOfChart(chart: Chart, sources: Sources, addressOf: ReadonlyMap<string, string>): Set<string> {
  const { table, records } = chart.publish(sources, 'zh', (path) => path);
  const linked = table.rows.flatMap(({ cells }) => cells.flatMap(({ path }) => path ?? []));
  const named = records.flatMap((record) =>
    Object.values(record).flatMap((value) => addressOf.get(String(value)) ?? []),
  );
  return new Set([...linked, ...named]);
}

function buildIndex(sources: Sources): Index {
  const index = new Map<string, Chart[]>();
  const addressOf = addresses(sources);
  for (const chart of allCharts)
    for (const row of rowsOfChart(chart, sources, addressOf))
      index.set(row, [...(index.get(row) ?? []), chart]);
  return index;
}

/**
 * The charts that show a row, found once per build.
 *
 * @param path address of the row, such as `/documents/nanan-2024-report/#obs-na24-001`
 */
export function chartsOfRow(sources: Sources, path: string): readonly Chart[] {
  const index = known.get(sources) ?? buildIndex(sources);
  known.set(sources, index);
  return index.get(path) ?? [];
}
