import { describe, expect, it } from 'vitest';
import { barePage } from './barePage.ts';
import { judgeTargets, median } from './judgeTargets.ts';

const measured = (marks: number, bytes: number) => ({
  fcp: 0,
  lcp: 0,
  cls: 0,
  tbt: 0,
  requests: 1,
  marks,
  bytes,
});

describe('targets of speed', () => {
  it('hold up to their limits and no further', () => {
    const charts = {
      held: { ours: measured(500, 3500), floor: measured(400, 1000) },
      missed: { ours: measured(501, 3501), floor: measured(400, 1000) },
    };
    const judged = judgeTargets(charts, { home: 0 });
    expect(judged.map(({ found, held }) => [found, held])).toEqual([
      ['× 1.25', true],
      ['× 3.50', true],
      ['× 1.25', false],
      ['× 3.50', false],
      ['0', true],
    ]);
  });

  it('name the pages that shift', () => {
    expect(judgeTargets({}, { home: 0, story: 0.02 })).toEqual([
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
