import { describe, expect, it } from 'vitest';
import { barePage } from './barePage.ts';
import { type Compared, judgeTargets, median } from './judgeTargets.ts';
import type { Measurement } from './measurePage.ts';

const measured = (marks: number, bytes: number, main: number) => ({
  fcp: 0,
  lcp: 0,
  cls: 0,
  tbt: 0,
  requests: 1,
  early: 4,
  main,
  marks,
  bytes,
});

/** A chart whose bare drawing takes 400 ms, 100 ms of work and 1,000 bytes. */
const compared = (slow: boolean, ours: Measurement): Compared => ({
  chart: slow ? 'slow' : 'quick',
  slow,
  forms: {
    floor: measured(400, 1000, 100),
    ours,
    plot: measured(600, 9000, 300),
    echarts: measured(700, 9000, 300),
  },
});

describe('targets of speed', () => {
  it('hold up to their limits and no further', () => {
    const missed = { ...measured(600, 3501, 131), early: 5 };
    const charts = [
      compared(true, measured(480, 3500, 130)),
      compared(false, measured(459, 9999, 130)),
      compared(true, missed),
    ];
    const judged = judgeTargets(charts, { home: 0 });
    expect(judged.map(({ found, held }) => [found, held])).toEqual([
      ['× 1.20', true],
      ['× 1.30', true],
      ['× 0.80 of the sooner', true],
      ['4', true],
      ['× 1.15', true],
      ['× 1.30', true],
      ['× 0.77 of the sooner', true],
      ['4', true],
      ['× 1.50', false],
      ['× 1.31', false],
      ['× 1.00 of the sooner', false],
      ['5', false],
      ['× 3.50', true],
      ['× 3.50', false],
      ['0', true],
    ]);
  });

  it('name the pages that shift', () => {
    expect(judgeTargets([], { home: 0, story: 0.02 })).toEqual([
      { target: 'nothing shifts on any page type (CLS 0)', found: 'story 0.020', held: false },
    ]);
  });
});

describe('the bare page of a chart', () => {
  const page =
    '<html lang="en"><h1>Two of <b>three</b></h1><div class="drawing drawing-wide"><svg class="chart"><path fill="var(--river)"/></svg></div><div class="drawing drawing-narrow"><svg></svg></div>';

  it('has the wide drawing, its finding and only the colours it names', () => {
    const bare = barePage(page);
    expect(bare).toContain(
      '<h1>Two of <b>three</b></h1><svg class="chart"><path fill="var(--river)"/></svg></body>',
    );
    expect(bare.match(/--river:/g)).toHaveLength(2);
    expect(bare).not.toMatch(/--award|<script/);
  });

  it('refuses a page it cannot read rather than making a lower floor', () => {
    expect(() => barePage(page.replace('drawing-wide', 'drawing-broad'))).toThrow('no wide drawing');
  });
});

describe('the median', () => {
  it('is the middle, or between the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });
});
