import { describe, expect, it } from 'vitest';
import { agencyRecords, hasAgencyPage } from '../../src/analysis/agencyRecords.ts';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';

const published = (id: string, lang: 'zh' | 'en') => publishChart(id, sources, lang, '/');

describe('headlines of agencies', () => {
  it.each([
    [
      'agency-load',
      '6 of 43 named bodies lead 83 of the 156 tasks between them',
      '43个具名单位中，负责任务最多的6个负责了156项任务中的83项',
    ],
  ])('%s states its finding', (id, en, zh) => {
    expect(published(id, 'en').headline).toBe(en);
    expect(published(id, 'zh').headline).toBe(zh);
  });
});

describe('tables of agencies', () => {
  it('link exactly the bodies that have a page', () => {
    const pages = new Set(
      agencyRecords(sources.ledger)
        .filter(hasAgencyPage)
        .map(({ agency }) => agency.id),
    );
    for (const { id, cells } of published('agency-load', 'en').table.rows)
      expect(cells[0]?.path, id).toBe(pages.has(id) ? `/agencies/${id}/` : undefined);
  });
});
