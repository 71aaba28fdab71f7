import { describe, expect, it } from 'vitest';
import { indicatorTimelines } from '../../src/analysis/indicatorTimelines.ts';
import { briefIndicators, joinObservations, seriesIndicators } from '../../src/analysis/joinObservations.ts';
import { chartOfIndicator } from '../../src/charts/kit/allCharts.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import { isWithin } from './pageWeight.ts';

const joined = joinObservations(loadLedger());
const pages = new Map(builtPages(SITE).map((page) => [page.path, page]));

describe('the page of an indicator', () => {
  it('draws its years where a place states three or more, in three sizes, and leads to the charts that hold it', () => {
    for (const { indicator, observations } of seriesIndicators(joined)) {
      if (chartOfIndicator(indicator.id) !== undefined) continue;
      const page = pages.get(`/indicators/${indicator.id}/`);
      const headings = [...(page?.document.querySelectorAll('h2') ?? [])].map((each) => each.textContent);
      expect(headings.includes('历年'), indicator.id).toBe(indicatorTimelines(observations).length > 0);
    }
    const investment = pages.get('/indicators/fixed-asset-investment/')?.document;
    expect(investment?.querySelectorAll('main .drawing-narrow svg').length).toBeGreaterThan(0);
    expect(investment?.querySelector('main a[href="/charts/city-scorecard-2025/"]')).not.toBeNull();
  });

  it.each(['/indicators/fixed-asset-investment/', '/en/indicators/retail-sales-consumer-goods/'])(
    '%s is light',
    (path) => {
      expect(isWithin(SITE, pages.get(path)?.html ?? '', ({ total }) => total < 16_000)).toBe(true);
    },
  );

  it('is a line of the list where one place states two figures', () => {
    const list = pages.get('/indicators/')?.document;
    for (const { indicator } of briefIndicators(joined)) {
      expect(pages.get(`/indicators/${indicator.id}/`)?.leadsOn ?? true, indicator.id).toBe(true);
      expect(list?.getElementById(`i-${indicator.id}`)?.querySelectorAll('b'), indicator.id).toHaveLength(2);
    }
  });
});
