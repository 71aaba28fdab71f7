/** What charts share, and drawings beside them: summaries of columns, bars of figures, where a place lies, how a document is filled. */
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { summariseColumn } from '../../src/analysis/summariseColumn.ts';
import { assertDrawable } from '../../src/charts/kit/frame.ts';
import { NARROW } from '../../src/charts/kit/chartOptions.ts';
import {
  columnPicture,
  columnSummary,
  SUMMARY_WIDTH,
  type SummaryPicture,
} from '../../src/charts/kit/columnPicture.ts';
import { documentStrip } from '../../src/charts/kit/documentStrip.ts';
import { noteRows } from '../../src/charts/kit/noteRows.ts';
import { observationBars } from '../../src/charts/kit/observationBars.ts';
import { placeLabels, type LocatedPlace, placeLocator } from '../../src/charts/kit/placeLocator.ts';
import { chartDocument, renderChart } from '../../src/charts/kit/render.ts';
import { forgetShapes, shareShapes } from '../../src/charts/kit/shareShapes.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { sources } from '../../src/ledger/sources.ts';
import { resolveTokens } from '../../src/theme/tokens.ts';
import { drawn, LAYOUTS, matchesSnapshot, numbersIn, options, rectWidths } from './normalise.ts';

it('a chart asked to draw what it cannot says how to mend rows that are missing or not finite', () => {
  const asserted =
    (...rows: number[]) =>
    () =>
      assertDrawable('c', rows, (n) => [n]);
  expect(asserted(1)).not.toThrow();
  expect(asserted()).toThrow(/no rows to draw\.\n {4}Fix: /);
  expect(asserted(1, Infinity)).toThrow(/row 2 .*\n {4}Fix: say in analysis/);
});

describe('the small picture of a column', () => {
  const draw = (picture: SummaryPicture) =>
    drawn('column', () => columnSummary(picture, options(SUMMARY_WIDTH)));

  it('draws a bar per value from zero, hollow for all others, none for none', async () => {
    const bar = (label: string, count: number, rest = false) => ({ label, count, rest });
    const svg = draw({
      form: 'bars',
      bars: [bar('level', 40), bar('share', 20), bar('never', 0), bar('9 others', 30, true)],
    });
    const [level = 0, share = 0, others = 0] = rectWidths(svg);
    expect(rectWidths(svg)).toHaveLength(3);
    expect([share / level, others / level].map((part) => part.toFixed(1))).toEqual(['0.5', '0.8']);
    await matchesSnapshot(svg, 'column-bars');
  });

  it('draws a histogram with its ends named', async () => {
    const svg = draw({ form: 'histogram', counts: [4, 0, 1], ends: ['1', '12.5'] });
    expect(rectWidths(svg)).toHaveLength(2);
    expect(svg).toContain('12.5');
    await matchesSnapshot(svg, 'column-histogram');
  });

  it('draws days on a line, also a single one', async () => {
    await matchesSnapshot(
      draw({ form: 'days', days: [100, 150, 200], ends: ['1970-04-11', '1970-07-20'] }),
      'column-days',
    );
    expect(draw({ form: 'days', days: [5], ends: ['a', 'a'] }).match(/<text/g)).toHaveLength(1);
  });

  it('shows a hostile value as text, and refuses nothing and numbers that are none', () => {
    const svg = draw({ form: 'bars', bars: [{ label: '<img src=x>"', count: 1, rest: false }] });
    expect(svg).toContain('&lt;img');
    expect(svg).not.toContain('<img');
    expect(() => draw({ form: 'bars', bars: [] })).toThrow(ChartError);
    expect(() => draw({ form: 'histogram', counts: [Number.NaN], ends: ['', ''] })).toThrow(ChartError);
  });

  it('says all it shows, and there is none of texts', () => {
    const values = summariseColumn([...'aaabbcdefghh'], { type: 'string', linked: true });
    const shown = columnPicture(values, (value) => value.toUpperCase(), 'en');
    expect(shown?.label).toContain('A 3 rows');
    expect(shown?.label).toContain('2 others 2 rows');
    expect(columnPicture(summariseColumn(['a', 'b'], { type: 'string' }), String, 'en')).toBeUndefined();
  });
});

it.each(LAYOUTS)(
  'observationBars draws lengths to both sides of zero, targets hollow, open ends as arrows, %s',
  async (layout, width) => {
    const bars = [
      { id: 'a', label: '渝北 2020', figure: '2,009.5亿元', value: 2000, target: false, open: false },
      { id: 'b', label: '渝北 2025', figure: '1000亿元以上', value: 1000, target: true, open: true },
      { id: 'c', label: '南岸 2023', figure: '−500', value: -500, target: false, open: false },
    ];
    const svg = drawn('bars', () => observationBars(bars, options(width)));
    const [two = 0, one = 0, half = 0] = rectWidths(svg);
    expect([two / one, one / half].map((times) => times.toFixed(1))).toEqual(['2.0', '2.0']);
    expect(svg.match(/▸/g)).toHaveLength(1);
    await matchesSnapshot(svg, `observation-bars--${layout}`);
  },
);

it.each(LAYOUTS)(
  'documentStrip draws a bar per stretch that has rows, and the number at the tallest, %s',
  async (layout, width) => {
    const columns = [2, 0, 4].map((rows, at) => ({ from: 500 * at, to: 500 * (at + 1), rows }));
    const strip = (own: typeof columns) => documentStrip(own, { ...options(width), unit: '字' });
    const svg = drawn('strip', () => strip(columns));
    expect(numbersIn(svg, /<rect [^>]*height="([\d.]+)"/g)).toEqual([44, 22, 44]);
    expect(svg).toContain('>4</text>');
    expect(svg).toContain('0 字');
    await matchesSnapshot(svg, `document-strip--${layout}`);
    expect(() => strip([])).toThrow(ChartError);
  },
);

it('placeLabels grants in order and leaves out what would touch', () => {
  const wishes = Object.entries({ a: 0, b: 15, c: 20 }).map(([id, x]) => ({
    id,
    x,
    y: 0,
    width: 20,
    height: 10,
  }));
  expect(placeLabels(wishes).map(({ id }) => id)).toEqual(['a', 'c']);
});

describe('placeLocator', () => {
  const { topology, ledger } = sources;
  const neighbours = districtNeighbours(topology);
  const locate = (places: readonly LocatedPlace[]) =>
    placeLocator(places, { ...options(NARROW), topology, hue: 'cluster-central', whole: '重庆' });
  const locator = (id: string): string => {
    const located = [id, ...(neighbours.get(id) ?? [])].flatMap((own) => {
      const place = ledger.places.find((candidate) => candidate.id === own);
      if (place?.lon === null || place?.lat === null || place === undefined) return [];
      return [
        {
          id: own,
          label: place.short_zh,
          href: own === id ? undefined : `/places/${own}/`,
          lon: place.lon,
          lat: place.lat,
        },
      ];
    });
    return drawn('locator', () => locate(located));
  };

  it('draws the place in its colour and links its neighbours', async () => {
    const svg = locator('500103');
    expect(svg.match(/var\(--cluster-central\)/g)).toHaveLength(1);
    expect(svg.match(/<a /g)).toHaveLength(neighbours.get('500103')?.length ?? 0);
    expect(svg).toContain('渝中');
    await matchesSnapshot(svg, 'place-locator--narrow');
  });

  it('is light for every district, and refuses no place', () => {
    for (const id of neighbours.keys()) expect(locator(id).length, id).toBeLessThan(16_000);
    expect(() => locate([])).toThrow(ChartError);
  });
});

describe('notes on a drawing', () => {
  const english = (path: string): string => `/en${path}`;
  const a = { names: ['A: 1'], paths: ['/places/a/', '/documents/d/#1'] };
  const b = { names: ['B: 2'], paths: ['/places/b/', '/awards/x/'] };
  const noted = (inner: string, rows: Parameters<typeof noteRows>[1] = [a, b]) => {
    const holder = chartDocument.createElement('div');
    holder.innerHTML = `<svg>${inner}</svg>`;
    return noteRows(holder.firstElementChild ?? holder, rows, english);
  };

  it('say the row of each mark, by its name or by an address that one row has', () => {
    const svg = noted(
      '<rect><title>B: 2</title></rect><a href="/en/places/a/"><rect/></a><rect><title>?</title></rect>',
    );
    expect(svg.getAttribute('data-rows')).toBe('1,0,');
    const shared = noted('<a href="/en/awards/x/"><text>x</text></a><rect><title>A: 1</title></rect>', [
      a,
      b,
      b,
    ]);
    expect(shared.getAttribute('data-rows')).toBe(',0');
  });

  it('name the things of rows, not the places in documents, and only where marks do not link to them', () => {
    expect(noted('<rect><title>B: 2</title></rect>').getAttribute('data-keys')).toBe(',places/b/ awards/x/');
    expect(noted('<a href="/en/places/a/"><rect/></a>').hasAttribute('data-keys')).toBe(false);
  });
});

describe('renderChart', () => {
  const image = { label: 'Label', linked: false };
  const plotted =
    (marks: Plot.Markish[], more: Plot.PlotOptions = {}) =>
    () =>
      Plot.plot({ document: chartDocument, marks, ...more });
  const clipped = plotted([Plot.dot([[1.23456789, 2]], { ariaLabel: 'dots' }), Plot.frame()], { clip: true });
  const linked = (...marks: Plot.Markish[]) =>
    renderChart('a', plotted(marks, { axis: null }), { label: 'Map', linked: true });

  it('gives the same bytes whatever was drawn before', () => {
    const first = renderChart('a', clipped, image);
    renderChart('b', clipped, image);
    expect(renderChart('a', clipped, image)).toBe(first);
    expect(first).toContain('a-1');
    expect(first).not.toContain('plot-clip');
  });

  it('rounds coordinates and drops styles and sizes', () => {
    const svg = renderChart('a', clipped, image);
    expect(svg).not.toMatch(/="[^"]*\d\.\d{2,}[^"]*"/);
    expect(svg).not.toContain('<style');
    expect(svg).toMatch(/^<svg [^>]*class="chart" role="img" aria-label="Label">/);
  });

  it('makes a linked drawing a group whose links carry the names, or words of their own', () => {
    const svg = linked(
      Plot.dot([1], { x: 1, y: 1, href: () => '/x', ariaLabel: () => 'One' }),
      Plot.text(['t'], { x: 1, y: 1 }),
    );
    expect(svg).toContain('role="group"');
    expect(svg).toMatch(/<a href="\/x" aria-label="One" tabindex="-1">/);
    expect(svg).toContain('<g aria-hidden="true"');
    const worded = linked(
      Plot.text(['6%'], {
        x: 1,
        y: 1,
        text: (text: string) => text,
        href: () => '/x',
        ariaLabel: () => 'GDP: 6%',
      }),
    );
    expect(worded).toMatch(/<a href="\/x" tabindex="-1"><text[^>]*>6%/);
  });

  it('refuses a chart the library warned of, and anything but one SVG', () => {
    const warned = plotted([Plot.dot(['1', '2', '3'], { x: ['1', '2', '3'] })]);
    expect(() => renderChart('w', warned, image)).toThrow(/chart w: the chart library warned/);
    expect(() => renderChart('f', plotted([Plot.frame()], { title: 'T' }), image)).toThrow(
      'chart f: drew <figure>',
    );
  });

  it('has references of tokens replaced by colours, and unknown ones refused', () => {
    expect(resolveTokens('<rect fill="var(--paper)"/>')).toBe('<rect fill="#FBF9F4"/>');
    expect(() => resolveTokens('var(--nope)')).toThrow('unknown token var(--nope)');
  });
});

describe('shareShapes', () => {
  const draw = (...layers: [plane: string, ...shapes: string[]][]): Element => {
    const paths = (shapes: string[]) =>
      shapes.map((id) => `<path data-shape="${id}" d="M0,0"><title>${id}</title></path>`).join('');
    const groups = layers.map(([plane, ...shapes]) => `<g data-plane="${plane}">${paths(shapes)}</g>`);
    return new JSDOM(`<svg>${groups.join('')}</svg>`).window.document.querySelector('svg') as Element;
  };

  it('writes a shape once, at its largest, and places the others by scale and origin', () => {
    const drawings = [draw(['100 50 60', 'a', 'b'], ['200 10 20', 'a']), draw(['50 5 6', 'a', 'b'])];
    shareShapes(drawings, 'map');
    const all = (name: string) => drawings.flatMap((svg) => [...svg.querySelectorAll(name)]);
    expect(
      all('path')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['map-a', 'map-b']);
    expect(
      all('use').map((use) =>
        [use.getAttribute('href'), use.getAttribute('transform'), use.textContent].join(' '),
      ),
    ).toEqual([
      '#map-a translate(45 50)scale(0.5) a',
      '#map-a translate(2.5 1)scale(0.25) a',
      '#map-b translate(-20 -24)scale(0.5) b',
    ]);
  });

  it('leaves alone what stands once, and takes its notes away', () => {
    const svg = draw(['100 0 0', 'a']);
    shareShapes([svg], 'map');
    forgetShapes(svg);
    expect(svg.innerHTML).toBe('<g><path d="M0,0"><title>a</title></path></g>');
  });
});
