/** Every chart drawn from a ledger whose every word of ours tries to break out: pictures, tables and files stay what they are. */
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { columnMeta, type ColumnMeta } from '../../src/ledger/column.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { sources } from '../../src/ledger/sources.ts';
import { tables, type TableKey } from '../../src/ledger/tables.ts';
import { embedTable } from '../../src/faces/embeds/embedPage.ts';
import { formatCsv } from '../../src/format/formatCsv.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { ORIGIN } from './pictureOrigin.ts';
import { chartSvgs } from '../../src/faces/pictures/chartPictures.ts';
import { drawnWide, standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { hostileTexts } from './hostileText.ts';

/** Words charts show; sections, periods and units are read by machines too. */
const SHOWN = /^(name|short|label|title|note|what|actor|recipient|action|context|reason|definition)_(zh|en)$/;

const takesText = ({ type, expected }: ColumnMeta): boolean =>
  type === 'string' && /text without/.test(expected);

/** A ledger with a payload after every word of ours, another for every row. */
function hostileLedger(payloads: readonly string[]): Ledger {
  const entries = (Object.keys(tables) as TableKey[]).map((key) => {
    const shape = Object.entries(tables[key].row.shape);
    const shown = shape
      .map(([name, schema]) => ({ name, meta: columnMeta(schema) }))
      .filter((column) => SHOWN.test(column.name) && takesText(column.meta))
      .map(({ name }) => name);
    const rows = (sources.ledger[key] as Record<string, unknown>[]).map((row, index) => ({
      ...row,
      ...Object.fromEntries(
        shown
          .filter((name) => row[name] !== '')
          .map((name) => [name, `${String(row[name])}${payloads[index % payloads.length] ?? ''}`]),
      ),
    }));
    return [key, rows];
  });
  return Object.fromEntries(entries) as Ledger;
}

const hostile = { ...sources, ledger: hostileLedger(hostileTexts) };
/** A composed picture has no room for long words, and says so. */
const BRIEF = ['<b>', ']]>', '</svg>', '&amp;', '-->', '"\'', '$&', '<!--', '=1'];
const brief = { ...sources, ledger: hostileLedger(BRIEF) };
const parser = new new JSDOM('').window.DOMParser();
const PLAIN = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'use',
  'clipPath',
  'polygon',
  'polyline',
  'ellipse',
  'marker',
  'pattern',
]);

function strangers(markup: string): string[] {
  const parsed = parser.parseFromString(markup, 'application/xml');
  return [...parsed.querySelectorAll('*')].flatMap(({ tagName, attributes }) => [
    ...(PLAIN.has(tagName) ? [] : [`<${tagName}>`]),
    ...[...attributes]
      .filter(({ name }) => /^on|href$/i.test(name))
      .map(({ name, value }) => (value.startsWith('#') ? [] : [`${tagName} ${name}`]))
      .flat(),
  ]);
}

describe.each(LANGS)('a ledger that tries to break out, in %s', { timeout: 60_000 }, (lang) => {
  it.each(allCharts.map(({ id }) => id))('draws %s as a picture and nothing else', (id) => {
    const chart = publishChart(id, hostile, lang, '/');
    expect(
      strangers(standaloneSvg(drawnWide(chart), { lang, note: chart.note, source: chart.title })),
    ).toEqual([]);
    const composed = chartSvgs(publishChart(id, brief, lang, '/'), brief.ledger.documents, lang, ORIGIN);
    for (const svg of Object.values(composed)) expect(strangers(svg)).toEqual([]);
    const table = parser.parseFromString(
      embedTable(chart.table, chart.title, (path) => path),
      'text/html',
    );
    const shown = [...table.querySelectorAll('tbody th, tbody td')].map(({ textContent }) => textContent);
    const embedded = chart.table.columns.flatMap(({ pageOnly }, index) => (pageOnly === true ? [] : [index]));
    expect(shown).toEqual(
      chart.table.rows.flatMap(({ cells }) => embedded.map((index) => cells[index]?.text)),
    );
    expect(table.querySelectorAll('img, script, svg, iframe')).toHaveLength(0);
    const { data } = Papa.parse<Record<string, string>>(formatCsv(chart.records).trimEnd(), { header: true });
    expect(data).toEqual(
      chart.records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value ?? '')])),
      ),
    );
  });
});
