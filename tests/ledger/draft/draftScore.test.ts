import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesHash } from '../../../scripts/draft/rulesHash.ts';
import { draftLimits } from '../../../src/ledger/draft/draftLimits.ts';
import {
  joinScores,
  scoreDraft,
  type CodedRow,
  type DraftScore,
} from '../../../src/ledger/draft/scoreDraft.ts';
import { loadLedger } from '../../../src/ledger/loadLedger.ts';
import { draftOf, report } from './draftOf.ts';

interface Published {
  rulesSha256: string;
  documents: (DraftScore & { document: string; sha256: string })[];
  all: DraftScore;
}

const published = JSON.parse(readFileSync('data/draft_score.json', 'utf8')) as Published;
const { documents } = loadLedger();

describe('the published score', () => {
  it('is of the rules as they are: npm run draft:score -- <folder> after a change', () => {
    expect(published.rulesSha256).toBe(rulesHash());
  });

  it('is of every archived report, by its hash', () => {
    const archived = documents.filter(
      ({ audited, document_kind: kind }) => audited && ['work_report', 'decomposition'].includes(kind),
    );
    expect(published.documents.map(({ document, sha256 }) => [document, sha256])).toEqual(
      archived.map(({ id, sha256 }) => [id, sha256]),
    );
  });

  it('meets the limits', () => {
    expect(draftLimits(published.all)).toEqual([]);
    expect(published.all).toEqual(joinScores(published.documents));
  });
});

describe('a score', () => {
  const { rows } = draftOf(report('地区生产总值增长5%、居全市第2。新建学校3所。'));
  const coded: CodedRow[] = rows.map((row) => ({ ...row }));
  const core = new Set(['gross-regional-product']);

  it('is full where the rows are the same', () => {
    expect(scoreDraft(coded, rows, core)).toMatchObject({
      coded: 3,
      found: 1,
      precision: 1,
      basis: 1,
      core_linked: 1,
    });
  });

  it('falls with a figure that was missed, one too many and a wrong cell', () => {
    const [first, second] = coded;
    const wrong = [{ ...first, value: 6, basis: 'share' } as CodedRow, second as CodedRow];
    expect(scoreDraft(wrong, rows, core)).toMatchObject({
      found: 1,
      precision: 0.6667,
      value_and_unit: 0.5,
      basis: 0.5,
    });
    expect(scoreDraft(coded, rows.slice(1), core)).toMatchObject({ found: 0.6667, precision: 1 });
  });

  it('does not pair rows that stand elsewhere', () => {
    const away = coded.map((row) => ({ ...row, start: row.start + 500 }));
    expect(scoreDraft(away, rows, core)).toMatchObject({ found: 0, precision: 0 });
  });

  it('does not call a wrong link right', () => {
    const other = rows.map((row) => ({ ...row, indicator: 'tech-enterprises' }));
    expect(scoreDraft(coded, other, core).high.right).toBe(0);
  });
});

describe('the limits', () => {
  it('name what is missed', () => {
    const poor = {
      ...published.all,
      found: 0.9,
      high: { rows: 10, right: 0.9 },
      low: { rows: 5, right: 0.8 },
    };
    expect(draftLimits(poor)).toEqual([
      'found is 0.9, the limit is 0.97',
      'of rows marked high 0.9 are right, the limit is 0.97',
      `10 of ${String(poor.drafted)} rows are marked high, the limit is a share of 0.6`,
      'of rows marked low 0.8 are right, it must be fewer than 0.7',
    ]);
  });
});
