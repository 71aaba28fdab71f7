import { describe, expect, it } from 'vitest';
import { joinObservations, seriesIndicators } from '../../src/analysis/joinObservations.ts';
import { comparableSets, latestOfSet } from '../../src/analysis/comparableSets.ts';
import { ledgerAbout } from '../../src/analysis/ledgerAbout.ts';
import { onceFor } from '../../src/analysis/byId.ts';
import { paginate, targetPageOf, targetPages } from '../../src/analysis/paginate.ts';
import { sharedFigurePages, sharedFigures } from '../../src/analysis/sharedFigures.ts';
import { taskPath, taskPlans } from '../../src/analysis/taskRecords.ts';
import { loadLedger, type Ledger } from '../../src/ledger/loadLedger.ts';
import { pagePath, pageParam } from '../../src/i18n/paths.ts';

const ledger = loadLedger();

/** The figures again and again, so that they need more pages. */
const longer: Ledger = {
  ...ledger,
  observations: [1, 2, 3].flatMap((copy) =>
    ledger.observations.map((row) => ({ ...row, id: `${row.id}-${String(copy)}` })),
  ),
};

describe('paginate', () => {
  it('cuts after so many rows, keeps their order and loses none', () => {
    const pages = paginate([1, 2, 3, 4, 5], 2);
    expect(pages).toEqual([
      { number: 1, of: 3, rows: [1, 2] },
      { number: 2, of: 3, rows: [3, 4] },
      { number: 3, of: 3, rows: [5] },
    ]);
  });

  it('counts lines where a row takes several, and never makes an empty page of a large row', () => {
    expect(paginate([3, 1, 9, 1], 4, (lines) => lines).map(({ rows }) => rows)).toEqual([[3, 1], [9], [1]]);
  });

  it('gives one empty page for nothing', () => {
    expect(paginate([])).toEqual([{ number: 1, of: 1, rows: [] }]);
  });

  it('has addresses that leave the first page its own', () => {
    expect([pagePath('/targets/', 1), pagePath('/targets/', 2)]).toEqual(['/targets/', '/targets/page/2/']);
    expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page/2']);
  });
});

describe('onceFor', () => {
  it('computes once per object, also where the result is empty', () => {
    let times = 0;
    const length = onceFor((rows: readonly number[]) => {
      times += 1;
      return rows.length;
    });
    const rows: number[] = [];
    expect([length(rows), length(rows), length([1])]).toEqual([0, 0, 1]);
    expect(times).toBe(2);
  });
});

describe('long lists', () => {
  it('today fit one page, in the order of the tables', () => {
    expect(targetPages(ledger)).toEqual([{ number: 1, of: 1, rows: joinObservations(ledger) }]);
    expect(targetPageOf(ledger, '500155')).toBe(1);
    expect(sharedFigurePages(ledger).flatMap(({ rows }) => rows)).toEqual(sharedFigures(ledger));
  });

  it('are laid out by place once they need several, and say where a place begins', () => {
    const pages = targetPages(longer);
    expect(pages).toHaveLength(3);
    const sorts = pages.flatMap(({ rows }) => rows.map(({ place }) => place.sort));
    expect(sorts).toEqual([...sorts].sort((a, b) => a - b));
    const page = targetPageOf(longer, '500155');
    expect(page).toBeGreaterThan(1);
    expect(pages[page - 1]?.rows.some(({ row }) => row.place === '500155')).toBe(true);
    expect(pages.slice(0, page - 1).some(({ rows }) => rows.some(({ row }) => row.place === '500155'))).toBe(
      false,
    );
  });
});

describe('latestOfSet', () => {
  it('keeps the latest figures in their order, and a small set as it is', () => {
    const [series] = seriesIndicators(joinObservations(ledger));
    const [set] = comparableSets(series?.observations ?? []);
    if (set === undefined) throw new RangeError('the first indicator has figures to compare');
    expect(latestOfSet(set)).toBe(set);
    const cut = latestOfSet(set, 2).observations;
    expect(cut).toHaveLength(2);
    expect(set.observations.filter((each) => cut.includes(each))).toEqual(cut);
    const periods = set.observations.map(({ row }) => row.period).sort();
    expect(cut.map(({ row }) => row.period).sort()).toEqual(periods.slice(-2));
  });
});

describe('taskPlans', () => {
  it('knows whose plan it is; the first has the short address', () => {
    expect(
      taskPlans(ledger).map(({ document, place, path, records }) => [
        document.id,
        place.id,
        path,
        records.length,
      ]),
    ).toEqual([['liangping-2021-tasks', '500155', '/tasks/', 156]]);
    expect(taskPath(ledger, { id: 'task-001', document: 'liangping-2021-tasks' })).toBe('/tasks/#task-001');
  });
});

describe('ledgerAbout', () => {
  it('keeps the rows of the documents, and outcomes whose target is kept', () => {
    const narrow = ledgerAbout(ledger, { documents: ['nanan-2024-report', 'nanan-2025-report'] });
    expect(new Set(narrow.observations.map(({ document }) => document)).size).toBe(2);
    expect([narrow.tasks, narrow.taskAgencies, narrow.awards]).toEqual([[], [], []]);
    const kept = new Set(narrow.observations.map(({ id }) => id));
    expect(narrow.outcomes.length).toBeGreaterThan(0);
    expect(narrow.outcomes.filter(({ target }) => target !== '' && !kept.has(target))).toEqual([]);
    expect(narrow.measures).toBe(ledger.measures);
  });

  it('changes nothing where every document is named', () => {
    expect(ledgerAbout(ledger, { documents: ledger.documents.map(({ id }) => id) })).toEqual(ledger);
  });

  it('keeps figures of one place alone where the subject is that', () => {
    const subject = { documents: ['nanan-2024-report'], place: 'chongqing-economic-zone' };
    const { observations } = ledgerAbout(ledger, subject);
    expect(new Set(observations.map(({ place, document }) => `${place} ${document}`))).toEqual(
      new Set(['chongqing-economic-zone nanan-2024-report']),
    );
    expect(ledgerAbout(ledger, subject).observations).toBe(observations);
  });
});
