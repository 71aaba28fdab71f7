import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashTables } from '../../scripts/release/hashTables.ts';
import { isCounted, isTarget } from '../../src/analysis/joinObservations.ts';
import { judgeOutcome } from '../../src/analysis/judgeTarget.ts';
import { measureRecords, recipientsByPart } from '../../src/analysis/measureRecords.ts';
import { summariseAudit } from '../../src/analysis/describeAudit.ts';
import { UNREADABLE } from '../../src/ledger/audit/unreadableRows.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observations as spec } from '../../src/ledger/observations.ts';
import { isJudged } from '../../src/ledger/vocabulary.ts';
import { readFigures } from '../../src/ledger/reading/readFigures.ts';

const ledger = loadLedger();
const baseOf = new Map(ledger.units.map(({ printed, base_unit: base }) => [printed, base]));
const { measures, measureRecipients, measureAgencies, measureRewards, processSteps, crosswalk } = ledger;
const { agencies, agencyNames, tasks, taskAgencies, observations, indicators, outcomes, documents, awardCategories } = ledger;
const observationOf = new Map(observations.map((row) => [row.id, row]));
const audited = new Set(documents.filter((row) => row.audited).map(({ id }) => id));

describe('the rules of 2022', () => {
  it('are 30 measures, each with a lead, a reward and somebody who may receive it', () => {
    expect(measures.map(({ no }) => no)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    for (const { id } of measures) {
      expect(measureAgencies.some(({ measure, role }) => measure === id && role === 'lead'), id).toBe(true);
      expect(measureRewards.some(({ measure }) => measure === id), id).toBe(true);
      expect(measureRecipients.some(({ measure, recipient }) => measure === id && recipient === 'county'), id).toBe(true);
    }
  });

  it('are for all of a kind of recipient, a part of it or none, as the parts name it', () => {
    for (const record of measureRecords(ledger)) {
      const own = measureRecipients.filter(({ measure }) => measure === record.measure.id);
      const parts = new Set(own.map(({ part }) => part)).size;
      for (const { recipient, eligible } of recipientsByPart(record).rows) {
        const named = own.filter((row) => row.recipient === recipient).length;
        const expected = named === 0 ? 'none' : named === parts ? 'all' : 'part';
        expect(eligible, `${record.measure.id} ${recipient}`).toBe(expected);
      }
    }
  });

  it('have three dated steps, in order', () => {
    const dated = processSteps.filter(({ deadline }) => deadline !== '').map(({ deadline }) => deadline);
    expect(dated).toEqual(['2022-07-16', '2023-02-01', '2023-03-31']);
    expect(new Set(processSteps.flatMap(({ no }) => (no === null ? [] : [no])))).toEqual(new Set([1, 2, 3]));
  });
});

describe('the crosswalk', () => {
  it('leaves out no group of 2020 and no measure of 2022', () => {
    expect(new Set(crosswalk.map(({ category }) => category).filter(Boolean)).size).toBe(awardCategories.length);
    expect(new Set(crosswalk.map(({ measure }) => measure).filter(Boolean)).size).toBe(measures.length);
  });

  it('calls gone what has no measure, and new what has no group', () => {
    for (const { category, measure, relation } of crosswalk) {
      expect(relation === 'gone').toBe(measure === '');
      expect(relation === 'new').toBe(category === '');
    }
  });
});

describe('the tasks of Liangping', () => {
  it('are 156, each with somebody responsible', () => {
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: 156 }, (_, index) => index + 1));
    for (const { id } of tasks) expect(taskAgencies.some(({ task, role }) => task === id && role === 'lead'), id).toBe(true);
  });

  it('are quantified exactly where a figure says so', () => {
    const withFigure = new Set(observations.map(({ task }) => task).filter((task) => task !== ''));
    const stated = tasks.map(({ id, quantified }) => ({ id, quantified }));
    expect(stated).toEqual(tasks.map(({ id }) => ({ id, quantified: withFigure.has(id) })));
    expect(withFigure.size).toBe(49);
  });

  it('keep printed typos and map them to one body', () => {
    const typo = taskAgencies.find(({ printed }) => printed === '区经济信委');
    expect(agencies.find(({ id }) => id === typo?.agency)?.name_zh).toBe('区经济信息委');
    expect(agencies.filter(({ agency_kind: kind }) => kind === 'collective').length).toBeGreaterThanOrEqual(5);
  });

  it('give what the tables say of them: agencies in listed forms and of their level, targets and no results', () => {
    const forms = new Set(agencyNames.map(({ agency, form }) => `${agency} ${form}`));
    for (const { id, agency, printed } of [...taskAgencies, ...measureAgencies]) expect(forms.has(`${agency} ${printed}`), id).toBe(true);
    const municipal = new Set(agencies.filter(({ level }) => level === 'municipal').map(({ id }) => id));
    expect(measureAgencies.filter(({ agency }) => !municipal.has(agency))).toEqual([]);
    expect(taskAgencies.filter(({ agency }) => municipal.has(agency))).toEqual([]);
    expect(agencies.filter(({ id }) => id.startsWith('liangping-') === municipal.has(id))).toEqual([]);
    const stated = observations.filter(({ task, document }) => task !== '' || document === 'liangping-2021-tasks');
    expect(new Set(stated.map(({ document, kind }) => `${document} ${kind}`))).toEqual(new Set(['liangping-2021-tasks target', 'liangping-2021-tasks fact']));
  });

  it('have labels of their own: short, distinct, no copied sentence', () => {
    for (const { label_zh: zh, label_en: en, id } of tasks) {
      expect([...zh].length, id).toBeLessThanOrEqual(20);
      expect(en.split(/\s+/).length, id).toBeLessThanOrEqual(10);
    }
  });
});

describe('the figures', () => {
  it('are counted by document and kind: facts and what is said again are in no count', () => {
    const count = (document: string, kind: string): number =>
      observations.filter((row) => row.document === document && row.kind === kind && isCounted(row)).length;
    expect([
      ['liangping', count('liangping-2021-tasks', 'result'), count('liangping-2021-tasks', 'target')],
      ['nanan', count('nanan-2024-report', 'result'), count('nanan-2024-report', 'target')],
      ['yubei', count('yubei-2021-report', 'result'), count('yubei-2021-report', 'target')],
      ['city 2025', count('cq-2025-report', 'result'), count('cq-2025-report', 'target')],
      ['city 2026', count('cq-2026-report', 'result'), count('cq-2026-report', 'target')],
    ]).toEqual([
      ['liangping', 0, 80],
      ['nanan', 206, 42],
      ['yubei', 253, 143],
      ['city 2025', 247, 50],
      ['city 2026', 257, 52],
    ]);
    expect(indicators.filter(({ core }) => core)).toHaveLength(29);
  });

  it('use every indicator, body, breakdown and document that is defined, or a note says why not', () => {
    const idle = (column: 'indicator' | 'body' | 'breakdown' | 'document', rows: readonly { id: string; note_en?: string }[]) => {
      const used = new Set(observations.map((row) => row[column]));
      return rows.filter(({ id, note_en: note = '' }) => !used.has(id) && note === '').map(({ id }) => id);
    };
    expect(idle('indicator', indicators)).toEqual([]);
    expect(idle('body', ledger.bodies)).toEqual([]);
    expect(idle('breakdown', ledger.breakdowns)).toEqual([]);
    expect(idle('document', documents)).toEqual([]);
  });

  it('can be told apart by the columns that say so, words of ours aside', () => {
    const [columns = []] = spec.unique ?? [];
    expect([...columns].sort()).toEqual(
      ['place', 'body', 'indicator', 'breakdown', 'scope', 'period', 'reference_period', 'kind', 'basis', 'rank_of', 'vintage', 'restates'].sort(),
    );
    const keys = observations.map((row) => columns.map((column) => row[column as keyof typeof row]).join('|'));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are said again of the same thing only, and by no more than the figure allows', () => {
    const again = observations.filter(({ restates }) => restates !== '');
    for (const { id, restates, unit, place, kind, comparator, value_base: value } of again) {
      const told = observationOf.get(restates);
      expect([told?.place, told?.kind, told?.restates], id).toEqual([place, kind, '']);
      expect(baseOf.get(told?.unit ?? ''), id).toBe(baseOf.get(unit));
      expect(comparator === 'gt' ? (told?.value_base ?? 0) > value : told?.value_base === value, id).toBe(true);
    }
  });

  it('say that a document does not say something only where it was read whole', () => {
    const silent = observations.filter(({ period, rank_of: of }) => period === '' || period.startsWith('/') || of === 'not_stated');
    expect(silent.filter(({ document }) => !audited.has(document)).map(({ id }) => id)).toEqual([]);
    const mute = outcomes.filter(({ verdict }) => verdict === 'not_stated');
    expect(mute.filter(({ document }) => !audited.has(document)).map(({ id }) => id)).toEqual([]);
  });

  it('tell the district Nan’an from the economic zone', () => {
    const gdp = (place: string): number | undefined =>
      observations.find(
        (row) =>
          row.place === place && row.indicator === 'gross-regional-product' && row.period === '2023' && row.basis === 'growth_rate' && row.kind === 'result',
      )?.value;
    expect([gdp('500108'), gdp('chongqing-economic-zone')]).toEqual([6.7, 8.3]);
  });

  it('say in a note what was reconstructed from lost characters', () => {
    for (const id of Object.keys(UNREADABLE)) expect(observationOf.get(id)?.note_en.length, id).toBeGreaterThan(20);
    const income = observations.filter(({ printed }) => printed === '年均增长7.9%' || printed === '9%');
    expect(income.map(({ value }) => value)).toEqual(expect.arrayContaining([7.9, 9]));
  });

  it('count the tasks of 2020 as the report does', () => {
    const tally = observations
      .filter(({ indicator, document }) => document === 'yubei-2021-report' && indicator.includes('task'))
      .map(({ value }) => value);
    expect(tally).toEqual(expect.arrayContaining([121, 118, 2, 1]));
  });

  it('read from the cited pages’ phrases too, though their texts are not archived', () => {
    const quoting = observations.filter(({ start, printed }) => start === null && printed !== '');
    for (const row of quoting.filter(({ note_en: note }) => !note.startsWith('Implied:'))) {
      expect(readFigures(row.printed).some(({ value }) => value === row.value), row.id).toBe(true);
    }
  });
});

describe('outcomes', () => {
  it('that are computed follow from the rule', () => {
    const computed = outcomes.filter(({ known_by: known }) => known === 'computed');
    expect(computed.length).toBeGreaterThan(7);
    for (const { id, target, result, verdict } of computed) {
      const [promised, came] = [observationOf.get(target), observationOf.get(result)];
      if (promised === undefined || came === undefined) throw new Error(`${id} has no target or result`);
      const direction = indicators.find((row) => row.id === promised.indicator)?.direction ?? 'neutral';
      expect(judgeOutcome(promised, came, direction).verdict, id).toBe(verdict);
    }
  });

  it('that are stated carry the words of the document', () => {
    for (const row of outcomes.filter(({ known_by: known }) => known === 'stated')) {
      expect(row.printed.length > 0 && row.document !== '', row.id).toBe(true);
    }
  });

  it('cover every target for 2024, and say where nothing can be judged', () => {
    const targets = observations.filter((row) => isTarget(row) && row.period === '2024' && row.document === 'nanan-2024-report');
    const judged = new Set(outcomes.map(({ target }) => target));
    expect(targets.filter(({ id }) => !judged.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { id, verdict, known_by: known, result, note_en: note } of outcomes) {
      if (isJudged(verdict)) expect(known, id).not.toBe('');
      else expect(note, id).not.toBe('');
      // What cannot be compared may be shown beside the target.
      if (!isJudged(verdict) && verdict !== 'not_comparable') expect(result, id).toBe('');
    }
  });
});

describe('documents', () => {
  it('give results alone where they are statistics', () => {
    const plain = new Set(documents.filter(({ document_kind: kind }) => kind === 'statistics').map(({ id }) => id));
    expect(plain.size).toBeGreaterThan(0);
    expect(new Set(observations.filter(({ document }) => plain.has(document)).map(({ kind }) => kind))).toEqual(new Set(['result']));
  });

  it('are archived ones and cited pages', () => {
    expect(audited.size).toBeGreaterThan(0);
    for (const { audited: archived, sha256, archive_file: file, url, doc_number: number } of documents) {
      expect(archived).toBe(sha256 !== '' && file !== '');
      if (!archived) expect(url !== '' || number.startsWith('ISBN ')).toBe(true);
    }
  });
});

describe('the published audit', () => {
  const report = loadAuditReport();

  it('is about these very tables and misses nothing', () => {
    expect(report.tablesSha256, 'run npm run audit -- <folder> --write').toBe(hashTables());
    const { rows, text, read, agree, unreadable } = summariseAudit(report);
    expect([text, agree]).toEqual([rows, read]);
    expect(unreadable / rows).toBeLessThan(0.02);
    expect(report.unreadable.map(({ row }) => row)).toEqual(Object.keys(UNREADABLE));
  });
});

describe('data/README.md', () => {
  it('tells the agreement the table has', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    for (const row of ledger.agreement) {
      expect(readme).toContain(`| ${row.table_name} | ${row.document} | ${String(row.rows_a)} | ${String(row.rows_b)} | ${row.f1.toFixed(3)} |`);
    }
  });
});
