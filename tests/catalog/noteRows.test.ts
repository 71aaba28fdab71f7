import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { noteRows } from '../../src/charts/kit/noteRows.ts';
import { chartMarks } from '../../src/format/chartMarks.ts';
import { WIDE } from '../../src/charts/kit/chartOptions.ts';
import { sources } from '../../src/ledger/sources.ts';
import { chartDocument, LAYOUTS } from '../../src/charts/kit/render.ts';

function drawing(inner: string): Element {
  const holder = chartDocument.createElement('div');
  holder.innerHTML = `<svg>${inner}</svg>`;
  return holder.firstElementChild ?? holder;
}

const english = (path: string): string => `/en${path}`;
const a = { names: ['A: 1'], paths: ['/places/a/', '/documents/d/#1'] };
const b = { names: ['B: 2'], paths: ['/places/b/', '/awards/x/'] };

describe('notes on a drawing', () => {
  it('say the row of each mark, by its name or by an address that one row has', () => {
    const svg = drawing(
      '<rect><title>B: 2</title></rect><a href="/en/places/a/"><rect/></a><rect><title>?</title></rect>',
    );
    expect(noteRows(svg, [a, b], english).getAttribute('data-rows')).toBe('1,0,');
  });

  it('name the things of rows, not the places in documents, and only where marks do not link to them', () => {
    const silent = drawing('<rect><title>B: 2</title></rect>');
    expect(noteRows(silent, [a, b], english).getAttribute('data-keys')).toBe(',places/b/ awards/x/');
    const linked = drawing('<a href="/en/places/a/"><rect/></a>');
    expect(noteRows(linked, [a, b], english).hasAttribute('data-keys')).toBe(false);
  });

  it('leave an address that several rows share alone', () => {
    const svg = drawing('<a href="/en/awards/x/"><text>x</text></a><rect><title>A: 1</title></rect>');
    expect(noteRows(svg, [a, b, b], english).getAttribute('data-rows')).toBe(',0');
  });
});

/** Marks without a row: entries of a key, sums over several bodies, words of a thing that has several rows, and what is not granted. */
const WITHOUT_ROW: Readonly<Record<string, number>> = {
  'crosswalk-2020-2022': 11,
  'measures-rewards': 183,
};

describe.each(allCharts.map(({ id }) => id))('%s', (id) => {
  it.each(['zh', 'en'] as const)('joins its marks to rows of its table, %s', (lang) => {
    const chart = publishChart(id, sources, lang, '/');
    for (const width of Object.values(LAYOUTS)) {
      const svg = chart.drawNoted({ document: chartDocument, width });
      const rows = (svg.getAttribute('data-rows') ?? '').split(',');
      expect(rows).toHaveLength(chartMarks(svg).length);
      expect(rows.every((row) => row === '' || Number(row) < chart.table.rows.length)).toBe(true);
      expect(rows.filter((row) => row === '').length).toBeLessThanOrEqual(WITHOUT_ROW[id] ?? 0);
    }
    const bare = chart.draw({ document: chartDocument, width: WIDE });
    expect(bare.hasAttribute('data-rows')).toBe(false);
  });
});
