import { describe, expect, it } from 'vitest';
import { documentSections, rowsOfDocument } from '../../src/analysis/rowsOfDocument.ts';
import { isCounted } from '../../src/analysis/joinObservations.ts';
import { rowMeanings, sectionHeadings } from '../../src/faces/rowMeanings.ts';
import { sources } from '../../src/ledger/sources.ts';

const { ledger } = sources;

describe('rowMeanings', () => {
  const meaning = rowMeanings(ledger, 'zh');

  it('leads to the page about the row where there is one', () => {
    expect(meaning('measures', 'measure-01').path).toBe('/measures/measure-01/');
    expect(meaning('tasks', 'task-001').path).toBe('/tasks/#task-001');
    const [role] = ledger.taskAgencies;
    expect(meaning('taskAgencies', role?.id ?? '').path).toBe(`/tasks/#${role?.task ?? ''}`);
    const [reward] = ledger.measureRewards;
    expect(meaning('measureRewards', reward?.id ?? '').path).toBe(`/measures/${reward?.measure ?? ''}/`);
  });

  it('leads from a figure to its indicator only where that has a page or a line of the list', () => {
    const times = (indicator: string) =>
      ledger.observations.filter((row) => row.indicator === indicator && isCounted(row)).length;
    for (const { id, indicator } of ledger.observations) {
      const { path } = meaning('observations', id);
      if (times(indicator) > 2) expect(path).toBe(`/indicators/${indicator}/`);
      else if (times(indicator) === 2) expect(path).toMatch(/^\/indicators\/#?[\w-]+\/?$/);
      else expect([undefined, `/indicators/${indicator}/`]).toContain(path);
    }
  });
});

it('sectionHeadings names sections by their measure or group, else by our label or the printed locator', () => {
  const title = (document: string, lang: 'zh' | 'en') => {
    const sections = documentSections(rowsOfDocument(ledger, document));
    return sectionHeadings(document, sections, rowMeanings(ledger, lang), lang).map((each) => each.title);
  };
  expect(title('cq-2020-commendation', 'zh')[0]).toMatch(/^第1组 · /);
  expect(title('liangping-2021-tasks', 'zh')[1]).toBe('一(一) 科技创新');
  expect(title('cq-2022-measures', 'en').at(-1)).toBe('part 二');
  expect(title('nanan-2025-report', 'en')).toEqual(['no section']);
});
