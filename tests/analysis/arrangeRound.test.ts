import { describe, expect, it } from 'vitest';
import { arrangeRound } from '../../src/charts/round-calendar-2022/numbers.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ProcessStepRow } from '../../src/ledger/processSteps.ts';

const step = (position: number, deadline: string, printed = 'x'): ProcessStepRow => ({
  id: `s${String(position)}`,
  position,
  no: null,
  name_zh: '步',
  name_en: 'step',
  actor_zh: '甲',
  actor_en: 'a',
  recipient_zh: '',
  recipient_en: '',
  deadline,
  action_zh: '做',
  action_en: 'do',
  document: 'd',
  section: 's',
  printed,
  start: 0,
  note_zh: '',
  note_en: '',
});

describe('arrangeRound', () => {
  it('keeps the order, counts days between deadlines and leaves undated steps undated', () => {
    const round = arrangeRound([
      step(3, '2024-03-31', '3月底前'),
      step(1, '2024-02-28'),
      step(2, ''),
      step(4, ''),
    ]);
    expect(round.steps.map(({ step: { id } }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(round.steps.map(({ daysToNext }) => daysToNext)).toEqual([32, null, null, null]);
    expect(round.steps.map(({ monthEnd }) => monthEnd)).toEqual([false, false, true, false]);
    expect(round.quarters).toEqual(['2024-01-01', '2024-04-01']);
  });

  it('refuses a round without dates, and deadlines that run backwards', () => {
    expect(() => arrangeRound([step(1, '')])).toThrow('no step of the round has a date');
    expect(() => arrangeRound([step(1, '2024-02-01'), step(2, '2024-01-01')])).toThrow(
      's1 stands before an earlier deadline',
    );
  });

  it('gives the dates of 2022', () => {
    const { steps, dated, quarters } = arrangeRound(loadLedger().processSteps);
    expect(steps).toHaveLength(16);
    expect(dated.map(({ step: { deadline }, daysToNext }) => [deadline, daysToNext])).toEqual([
      ['2022-07-16', 200],
      ['2023-02-01', 58],
      ['2023-03-31', null],
    ]);
    expect(quarters).toEqual(['2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01']);
  });
});
