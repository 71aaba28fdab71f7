import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../src/ledger/readCells.ts';
import { sources } from '../../src/ledger/sources.ts';
import { claimedSentences, claimsIn, type Claim } from './claimedSentences.ts';
import { literalsOf, wordsOfFile } from './sentences.ts';

const LIST = 'tests/structure/claims.csv';

/** A reviewed claim: `where` may end in *, … stands for any words and # for any figure of the sentence. */
interface Reviewed {
  where: string;
  sentence: string;
  /** Ids of the documents it rests on, or `site` where it speaks of this site or its method. */
  documents: readonly string[];
  reason: string;
}

const { header, rows } = readCells(LIST, readFileSync(LIST, 'utf8'));
const reviewed: readonly Reviewed[] = rows.map(
  ([where = '', sentence = '', documents = '', reason = '']) => ({
    where,
    sentence,
    documents: documents.split(' ').filter((id) => id !== ''),
    reason,
  }),
);
const found = claimedSentences();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const matchers = reviewed.map((entry) => ({
  entry,
  where: new RegExp(`^${escaped(entry.where).replace(/\\\*$/, '.*')}$`),
  sentence: new RegExp(`^${escaped(entry.sentence).replaceAll('…', '.*')}$`),
}));

const covers = ({ where, sentence }: (typeof matchers)[number], claim: Claim): boolean =>
  where.test(claim.where) && sentence.test(claim.sentence);

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a sentence that says all or none of something', () => {
  it('was reviewed: add a row with what it rests on, or say what was not looked up', () => {
    const fresh = found.filter((claim) => !matchers.some((matcher) => covers(matcher, claim)));
    const toAdd = fresh.map(({ where, sentence }) => `${quoted(where)},${quoted(sentence)},DOCUMENTS,REASON`);
    expect(toAdd, `rows for ${LIST}`).toEqual([]);
  });

  it('still stands where its row says', () => {
    expect(header).toEqual(['where', 'sentence', 'documents', 'reason']);
    const idle = matchers.filter((matcher) => !found.some((claim) => covers(matcher, claim)));
    expect(
      idle.map(({ entry }) => `${entry.where}: ${entry.sentence}`),
      `rows of ${LIST} to remove`,
    ).toEqual([]);
  });

  it('has a reason, and no pattern that lets any sentence through', () => {
    const loose = reviewed.filter(
      ({ where, sentence, reason }) =>
        reason.trim() === '' ||
        where.replace('*', '') === '' ||
        sentence.replace(/[…#\p{P}\s]/gu, '').length < 2,
    );
    expect(loose).toEqual([]);
  });

  it('rests on documents that were read whole, or speaks of the site', () => {
    const whole = new Map(sources.ledger.documents.map(({ id, audited }) => [id, audited]));
    const standing = (id: string): string => {
      if (id === 'site' || whole.get(id) === true) return '';
      return whole.has(id) ? `of ${id} only a part was read` : `${id} is no document`;
    };
    const wrong = reviewed.flatMap(({ sentence, documents }) => {
      if (documents.length === 0) return [`${sentence}: rests on nothing`];
      return documents
        .map(standing)
        .filter((fault) => fault !== '')
        .map((fault) => `${sentence}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the reader of claims', () => {
  it.each([
    '另有29项在这里引用的页面里没有结果',
    'For 29 more, the pages cited here give no result.',
    '其余29个，我们看到的页面没有公布可比的结果',
    '没有点的年份，所用文件没有写。',
    'The list of 2020 gives names only.',
    '2020年的名单只有名字。',
    '别的，还没有后来的报告。',
    'Its targets: the documents state none.',
  ])('would have caught “%s”', (sentence) => {
    expect(claimsIn('x', sentence)).toHaveLength(1);
  });

  it.each([
    '另有29项没有查。',
    '29 more were not looked up.',
    '平均每个区县3次。',
    '丰都县受表扬2次。',
    '2020至2023年是初次公布数。',
  ])('lets “%s” be', (sentence) => {
    expect(claimsIn('x', sentence)).toEqual([]);
  });

  it('finds words in literals, templates within templates, and text between tags', () => {
    const code =
      "// it's no text\nconst a = zh ? `共${n > 0 ? `${n}项` : '没有'}。` : 'no “row”'; /* 'none' */";
    expect(literalsOf(code)).toEqual(['共…。', '…项', '没有', 'no “row”']);
    const page =
      "---\nconst why = 'from the head';\n---\n<p class={a => b}>\n  文件没写 {n} 项\n</p>\n<b>{zh ? '都' : 'all'}</b>";
    const words = wordsOfFile('page.astro', page).map((each) => each.trim());
    for (const each of ['from the head', '文件没写 … 项', '都', 'all']) expect(words).toContain(each);
  });
});
