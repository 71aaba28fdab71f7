/**
 * A published chart is one entry with many faces: page, embed, table, picture, CSV, JSON and text alternative all
 * come from it, so they cannot disagree. An entry is written with its own row and fact types; what leaves this
 * module is the same for every chart.
 */
import type { ChartOptions } from './chartOptions.ts';
import { ledgerAbout, type Subject } from '../../analysis/ledgerAbout.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { Districts } from '../../geo/projectDistricts.ts';
import type { Steps } from '../../geo/stepNeighbours.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { Thumb } from './thumb.ts';
import { noteRows, type LinkTo } from './noteRows.ts';

/** Everything an entry may draw on. */
export interface Sources {
  ledger: Ledger;
  topology: Districts;
}

export type { LinkTo };

/** What a reader sees in one cell of a chart's table. */
export interface Cell {
  text: string;
  /** Site path the cell links to. */
  path?: string;
  /** Language of the text where it is not the page's: printed words of a document. */
  lang?: 'zh-CN' | 'zh-Hant' | undefined;
  /** The amount as the document has it, where the text converts it. */
  original?: { text: string; aside: string } | undefined;
}

export interface Column<Row> {
  /** Column name in CSV and JSON. */
  key: string;
  label: Words;
  numeric?: boolean;
  /** The value in CSV and JSON, the same in every language. */
  value: (row: Row) => string | number | null;
  /** The cell on the page; the value itself when absent. `null` leaves the column out of the page's table. */
  cell?: ((row: Row, lang: Lang) => Cell) | null;
  /** Tells in words what the drawing shows by its layout: in the page's table, in no file and no embed. */
  pageOnly?: boolean;
}

export interface ChartWords<Facts> {
  /** What the chart is, as a name in lists. */
  title: Words;
  /** The finding, computed. */
  headline: (facts: Facts) => Words;
  /** What is shown, unit, period. */
  dek: Words;
  /** How to read it, in one or two plain sentences. */
  reading: Words;
  /** What a person who cannot see it needs to know: extremes, shape, exceptions; computed. */
  description: (facts: Facts) => Words;
  note: Words;
}

export interface ChartEntry<Row, Facts> {
  id: string;
  order: number;
  topic: 'awards' | 'measures' | 'tasks' | 'figures';
  /**
   * The documents (and place) it is about: it sees only rows that rest on them. A chart about no document in particular takes
   * whatever the ledger holds of a kind, and says of each row in which documents it stands.
   */
  about: Subject | ((row: Row) => string | readonly string[]);
  /** The place it is about, where no subject says it: the page of the place shows it. */
  place?: string;
  /** The indicator it is the chart of: its page shows it. */
  indicator?: string;
  rows: (sources: Sources) => Row[];
  facts: (rows: readonly Row[], sources: Sources) => Facts;
  words: ChartWords<Facts>;
  columns: readonly Column<Row>[];
  /** Names a row in the page's table and links chart and table. */
  rowId: (row: Row) => string;
  draw: (rows: readonly Row[], facts: Facts, context: DrawContext) => Element;
  /** What stands for it in lists of charts and stories. */
  thumb: (rows: readonly Row[], facts: Facts) => Thumb;
  /** Whether parts of the drawing are links, so that it is a group of links rather than one picture. */
  linked: boolean;
  /** Titles of the marks that show a row, where the row is not known by the address the mark links to. */
  markNames?: (row: Row, lang: Lang) => readonly string[];
  /** On maps: which rows lie left, right, above and below each, in the drawing of this width. */
  near?: (rows: readonly Row[], sources: Sources, width: number) => readonly Steps[];
}

export interface DrawContext extends ChartOptions {
  lang: Lang;
  linkTo: LinkTo;
  sources: Sources;
}

export interface ChartTable {
  columns: readonly { key: string; label: string; numeric: boolean; pageOnly?: boolean }[];
  rows: readonly { id: string; cells: readonly Cell[] }[];
}

/** A chart ready for a page, whatever its rows were. */
export interface PublishedChart {
  id: string;
  title: string;
  headline: string;
  dek: string;
  reading: string;
  description: string;
  note: string;
  documents: readonly string[];
  linked: boolean;
  table: ChartTable;
  /** Rows as CSV and JSON give them, the same in every language. */
  records: readonly Readonly<Record<string, string | number | null>>[];
  thumb: Thumb;
  draw: (options: ChartOptions) => Element;
  /** The same, with notes which row each mark shows: for pages, whose scripts join drawing and table. */
  drawNoted: (options: ChartOptions) => Element;
  /** Whether its marks have neighbours to go to. */
  map: boolean;
}

export interface Chart {
  id: string;
  order: number;
  topic: string;
  indicator: string | undefined;
  /** Ids of the documents its figures stand in, known without publishing the chart. */
  documents: (sources: Sources) => readonly string[];
  /** Id of the one place it is about, if any. */
  place: string | undefined;
  /** Name in lists: known without publishing the chart. */
  title: Words;
  publish: (sources: Sources, lang: Lang, linkTo: LinkTo) => PublishedChart;
}

function tableOf<Row, Facts>(entry: ChartEntry<Row, Facts>, rows: readonly Row[], lang: Lang): ChartTable {
  const shown = entry.columns.filter(({ cell }) => cell !== null);
  return {
    columns: shown.map(({ key, label, numeric, pageOnly }) => ({
      key,
      label: label[lang],
      numeric: numeric === true,
      pageOnly: pageOnly === true,
    })),
    rows: rows.map((row) => ({
      id: entry.rowId(row),
      cells: shown.map(({ cell, value }) => cell?.(row, lang) ?? { text: String(value(row) ?? '') }),
    })),
  };
}

/** Closes an entry over its types. */
export function defineChart<Row, Facts>(entry: ChartEntry<Row, Facts>): Chart {
  const { id, order, topic, about, indicator, linked } = entry;
  const seen = (sources: Sources): Sources =>
    typeof about === 'function' ? sources : { ...sources, ledger: ledgerAbout(sources.ledger, about) };
  const documents = (sources: Sources): readonly string[] =>
    typeof about === 'function' ? [...new Set(entry.rows(sources).flatMap(about))] : about.documents;
  return {
    id,
    order,
    topic,
    indicator,
    documents,
    place: typeof about === 'function' ? entry.place : about.place,
    title: entry.words.title,
    publish(all, lang, linkTo) {
      const sources = seen(all);
      const rows = entry.rows(sources);
      const facts = entry.facts(rows, sources);
      const { title, headline, dek, reading, description, note } = entry.words;
      const published = entry.columns.filter(({ pageOnly }) => pageOnly !== true);
      const table = tableOf(entry, rows, lang);
      const noted = table.rows.map(({ cells }, index) => ({
        names: rows.slice(index, index + 1).flatMap((row) => entry.markNames?.(row, lang) ?? []),
        paths: cells.flatMap(({ path }) => path ?? []),
      }));
      const draw = (options: ChartOptions): Element =>
        entry.draw(rows, facts, { ...options, lang, linkTo, sources });
      return {
        id,
        title: title[lang],
        headline: headline(facts)[lang],
        dek: dek[lang],
        reading: reading[lang],
        description: description(facts)[lang],
        note: note[lang],
        documents: documents(all),
        linked,
        table,
        records: rows.map((row) => Object.fromEntries(published.map(({ key, value }) => [key, value(row)]))),
        thumb: entry.thumb(rows, facts),
        draw,
        drawNoted: (options) =>
          noteRows(draw(options), noted, linkTo, entry.near?.(rows, sources, options.width)),
        map: entry.near !== undefined,
      };
    },
  };
}
