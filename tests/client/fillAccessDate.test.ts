import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { withAccessDate } from '../../src/client/fillAccessDate.ts';
import { citationFormats } from '../../src/faces/citations/citationFormats.ts';
import { citedWork } from '../../src/faces/citations/citedWorks.ts';
import { sources } from '../../src/ledger/sources.ts';

const day = { year: '2026', month: '03', day: '09' };
const work = citedWork('chart', publishChart('awards-map', sources, 'en', '/').id, sources, {
  lang: 'en',
  site: 'https://example.org',
  base: '/',
  data: { version: '1.2.3', date: '2026-01-02' },
});

describe('the day of access', () => {
  it.each([
    ['txt', '(accessed 2026-03-09)'],
    ['bib', '  urldate = {2026-03-09},\n  url = {'],
    ['ris', 'Y2  - 2026/03/09/\nER  - '],
    ['csl.json', '"accessed": { "date-parts": [[2026, 3, 9]] },'],
  ] as const)('stands in the form .%s, once', (ending, expected) => {
    const written = citationFormats.find((format) => format.ending === ending)?.write(work) ?? '';
    const dated = withAccessDate(written.replaceAll('\r\n', '\n'), day);
    expect(dated.split(expected)).toHaveLength(2);
    if (ending === 'csl.json') expect(JSON.parse(dated)).toHaveLength(1);
  });
});
