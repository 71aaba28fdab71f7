/** What holds of every chart, whatever it shows. */
import { describe, expect, it } from 'vitest';
import { rowsOfDocument } from '../../src/analysis/rowsOfDocument.ts';
import { allCharts, chartById, chartsOfRow, publishChart } from '../../src/charts/kit/allCharts.ts';
import type { PublishedChart, Sources } from '../../src/charts/kit/defineChart.ts';
import { renderChart } from '../../src/charts/kit/render.ts';
import { drawnWide, standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { chartMarks } from '../../src/format/chartMarks.ts';
import { type Lang, LANGS } from '../../src/i18n/lang.ts';
import { documentsOf } from '../../src/ledger/documents.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LAYOUTS, options, published } from './normalise.ts';

const ids = allCharts.map(({ id }) => id);

/** What can be listened to in one go: about forty seconds of speech. */
const LONGEST: Readonly<Record<Lang, number>> = { zh: 170, en: 480 };
/** Figures said, and counts of rows and the like, that a listener can take in. */
const FEW = 12;
/** Marks without a row: entries of a key, sums over several bodies, words of a thing that has several rows, and what is not granted. */
const WITHOUT_ROW: Readonly<Record<string, number>> = { 'crosswalk-2020-2022': 11, 'measures-rewards': 183 };

/** Numbers of a text: 1,234.5 → 1234.5. */
const numbersOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => String(Number(number.replaceAll(',', '')))),
  );

/** Different numbers of the columns that carry the figures. */
const figuresOf = ({ table }: PublishedChart): Set<string> =>
  numbersOf(
    table.rows
      .flatMap(({ cells }) =>
        cells.filter((_, index) => table.columns[index]?.numeric).map(({ text }) => text),
      )
      .join(' '),
  );

describe.each(ids.flatMap((id) => LANGS.map((lang) => ({ id, lang }))))('$id in $lang', ({ id, lang }) => {
  const chart = published(id, lang);
  const { title, headline, dek, reading, description, note, table } = chart;

  it('has all its faces', () => {
    for (const words of [title, headline, dek, reading, description, note]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(table.rows).toHaveLength(chart.records.length);
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
    expect(documentsOf(chart.documents, sources.ledger.documents)).toHaveLength(chart.documents.length);
    const picture = standaloneSvg(drawnWide(chart), { lang, note, source: 'source' });
    expect(picture).not.toContain('var(');
    expect(picture).not.toContain('<a ');
  });

  it.each(LAYOUTS)('joins its marks to rows of its table, %s', (_, width) => {
    const drawing = renderChart(id, () => chart.draw(options(width)), { label: title, linked: chart.linked });
    expect(drawing).not.toMatch(/NaN|undefined/);
    const svg = chart.drawNoted(options(width));
    const rows = (svg.getAttribute('data-rows') ?? '').split(',');
    expect(rows).toHaveLength(chartMarks(svg).length);
    expect(rows.every((row) => row === '' || Number(row) < table.rows.length)).toBe(true);
    expect(rows.filter((row) => row === '').length).toBeLessThanOrEqual(WITHOUT_ROW[id] ?? 0);
    expect(chart.draw(options(width)).hasAttribute('data-rows')).toBe(false);
  });

  it('is described shortly, in figures, by more than the headline and less than the table', () => {
    expect(description.length).toBeLessThanOrEqual(LONGEST[lang]);
    expect(description.length).toBeGreaterThan(headline.length / 2);
    expect([headline, dek, reading, note]).not.toContain(description);
    expect(description).toMatch(lang === 'zh' ? /。$/ : /\.$/);
    const said = numbersOf(description);
    expect(said.size).toBeGreaterThanOrEqual(1);
    const figures = figuresOf(chart);
    const read = [...figures].filter((figure) => said.has(figure));
    expect(read.length).toBeLessThanOrEqual(Math.max(FEW, figures.size / 2));
    if (figures.size > 6) expect(read.length).toBeLessThan(figures.size);
  });
});

describe('charts', () => {
  it('have an id, a description and rows of their own, the same rows in every language', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const lang of LANGS)
      expect(new Set(ids.map((id) => published(id, lang).description)).size).toBe(ids.length);
    for (const id of ids) expect(published(id, 'zh').records, id).toEqual(published(id, 'en').records);
    expect(() => chartById('nope')).toThrow('no chart nope');
  });

  const withRows = (rows: object): Sources => ({ ...sources, ledger: { ...sources.ledger, ...rows } });

  /** The ledger with a table cut short: the first, the last or every third row gone. */
  const cut = Object.entries(sources.ledger).flatMap(([name, rows]: [string, readonly unknown[]]) =>
    [
      (index: number) => index === 0,
      (index: number) => index === rows.length - 1,
      (index: number) => index % 3 === 1,
    ].map((drop) => withRows({ [name]: rows.filter((_, index) => !drop(index)) })),
  );

  /** The ledger with one of the figures a chart shows a little higher. */
  function* raised(id: string): Generator<Sources> {
    const { observations } = sources.ledger;
    const shown = JSON.stringify(published(id).table.rows);
    for (const own of observations.filter((row) => shown.includes(`#${row.id}"`)))
      yield withRows({
        observations: observations.map((row) => (row === own ? { ...row, value: row.value + 0.1 } : row)),
      });
  }

  /** `null` where a chart refuses to be drawn from so little, which is its right. */
  function descriptionFrom(id: string, from: Sources): string | null {
    try {
      return publishChart(id, from, 'en', '/').description;
    } catch {
      return null;
    }
  }

  it.each(ids)('%s is told from the data: other rows, other words', (id) => {
    const own = published(id).description;
    const differs = (variant: Sources): boolean => ![null, own].includes(descriptionFrom(id, variant));
    expect(cut.some(differs) || raised(id).some(differs)).toBe(true);
  });
});

describe('chartsOfRow', () => {
  const of = (path: string) => chartsOfRow(sources, path);

  it('finds every row a chart links to, whatever the language, and none for a row that none shows', () => {
    for (const chart of allCharts) {
      const { table } = chart.publish(sources, 'en', (path) => path);
      const paths = table.rows.flatMap(({ cells }) => cells.flatMap(({ path }) => path ?? []));
      for (const path of paths.filter((each) => /^\/documents\/.*#/.test(each)))
        expect(
          of(path).map(({ id }) => id),
          path,
        ).toContain(chart.id);
    }
    expect(of('/documents/cq-2020-commendation/#nothing')).toEqual([]);
  });

  it('knows only rows of documents a chart says it uses', () => {
    for (const { id: document } of sources.ledger.documents)
      for (const { id } of rowsOfDocument(sources.ledger, document))
        for (const chart of of(`/documents/${document}/#${id}`))
          expect(chart.documents(sources), `${chart.id} shows ${id}`).toContain(document);
  });
});
