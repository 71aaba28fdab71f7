import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import type { PublishedChart, Sources } from '../../src/charts/kit/defineChart.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';

const cases = allCharts.flatMap(({ id }) => LANGS.map((lang) => ({ id, lang })));

/** What can be listened to in one go: about forty seconds of speech. */
const LONGEST: Readonly<Record<Lang, number>> = { zh: 170, en: 480 };

/** Numbers of a text: 1,234.5 → 1234.5. */
const numbersIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => String(Number(number.replaceAll(',', '')))),
  );

/** Different numbers of the columns that carry the figures. */
function figuresOf({ table }: PublishedChart): Set<string> {
  const cells = table.rows.flatMap((row) =>
    row.cells.filter((_cell, index) => table.columns[index]?.numeric === true),
  );
  return new Set(cells.flatMap(({ text }) => [...numbersIn(text)]));
}

/** Figures said, and counts of rows and the like, that a listener can take in. */
const FEW = 12;

describe.each(cases)('the description of $id in $lang', ({ id, lang }) => {
  const chart = publishChart(id, sources, lang, '/');

  it('is short, and says more than the headline, the subtitle or the note', () => {
    const { description } = chart;
    expect(description.length).toBeLessThanOrEqual(LONGEST[lang]);
    expect(description.length).toBeGreaterThan(chart.headline.length / 2);
    for (const other of [chart.headline, chart.dek, chart.reading, chart.note])
      expect(description).not.toBe(other);
    expect(description).toMatch(lang === 'zh' ? /。$/ : /\.$/);
  });

  it('says figures, and does not read out the table', () => {
    const said = numbersIn(chart.description);
    expect(said.size).toBeGreaterThanOrEqual(1);
    const figures = figuresOf(chart);
    const read = [...figures].filter((figure) => said.has(figure));
    expect(read.length).toBeLessThanOrEqual(Math.max(FEW, figures.size / 2));
    if (figures.size > 6) expect(read.length).toBeLessThan(figures.size);
  });
});

/** The ledger with a table cut short: the first, the last or every third row gone. */
function* variants(): Generator<Sources> {
  const drops: ((index: number, length: number) => boolean)[] = [
    (index) => index === 0,
    (index, length) => index === length - 1,
    (index) => index % 3 === 1,
  ];
  for (const [name, rows] of Object.entries(sources.ledger) as [string, readonly unknown[]][])
    for (const drop of drops)
      yield {
        ...sources,
        ledger: { ...sources.ledger, [name]: rows.filter((_row, index) => !drop(index, rows.length)) },
      };
}

/** The ledger with one of the figures a chart shows a little higher. */
function* raised(id: string): Generator<Sources> {
  const shown = JSON.stringify(publishChart(id, sources, 'en', '/').table.rows);
  for (const { id: own } of sources.ledger.observations.filter((row) => shown.includes(`#${row.id}"`)))
    yield {
      ...sources,
      ledger: {
        ...sources.ledger,
        observations: sources.ledger.observations.map((row) =>
          row.id === own ? { ...row, value: row.value + 0.1 } : row,
        ),
      },
    };
}

/** `null` where a chart refuses to be drawn from so little, which is its right. */
function descriptionFrom(id: string, from: Sources): string | null {
  try {
    return publishChart(id, from, 'en', '/').description;
  } catch {
    return null;
  }
}

describe('descriptions', () => {
  const changed = [...variants()];

  it.each(allCharts.map(({ id }) => id))('%s tells what the data say: other rows, other words', (id) => {
    const own = publishChart(id, sources, 'en', '/').description;
    const differs = (variant: Sources): boolean => ![null, own].includes(descriptionFrom(id, variant));
    expect(changed.some(differs) || raised(id).some(differs)).toBe(true);
  });

  it('are all different', () => {
    for (const lang of LANGS) {
      const all = allCharts.map(({ id }) => publishChart(id, sources, lang, '/').description);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
