import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/faces/search/searchRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const ledger = loadLedger();

describe.each(LANGS)('search records, %s', (lang) => {
  const records = searchRecords(ledger, lang);
  const record = (id: string) => records.find((each) => each.id === id);

  it('hold every task, measure, agency and indicator once', () => {
    const ids = [ledger.tasks, ledger.measures, ledger.agencies, ledger.indicators].flatMap((rows) =>
      rows.map(({ id }) => id),
    );
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say something of each and know where it may stand', () => {
    for (const { title, text, paths } of records) {
      expect(title).not.toBe('');
      expect(text).not.toMatch(/undefined|^$|^ · | · $/);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(path).toMatch(/^\/[a-z]+\/\S*$/);
    }
  });

  it('tell who carries a task and what it measures', () => {
    expect(record('task-155')?.text).toContain(
      lang === 'zh' ? '区审计局' : 'Liangping District Audit Bureau',
    );
    expect(record('task-019')?.text).toContain(lang === 'zh' ? '森林覆盖率' : 'Forest Coverage Rate');
    expect(record('task-155')?.paths[0]).toBe('/tasks/#task-155');
  });

  it('prefer a page of their own', () => {
    expect(record('measure-01')?.paths[0]).toBe('/measures/measure-01/');
    expect(record('cq-finance-bureau')?.paths.slice(0, 2)).toEqual([
      '/agencies/cq-finance-bureau/',
      '/agencies/#cq-finance-bureau',
    ]);
    expect(record('forest-coverage')?.paths[0]).toBe('/indicators/forest-coverage/');
  });
});

it('English records hold no Chinese', () => {
  for (const { title, text } of searchRecords(ledger, 'en'))
    expect(title + text).not.toMatch(/[\u3400-\u9FFF]/);
});

it('Chinese records hold the forms documents print, typos included', () => {
  const record = searchRecords(ledger, 'zh').find(
    ({ id }) => id === 'liangping-economy-information-commission',
  );
  expect(record?.text).toContain('区经济信委');
});
