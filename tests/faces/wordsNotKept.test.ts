/** A row of a cited page whose exact words were not kept: every face says so, and none shows an empty quotation. */
import { expect, it } from 'vitest';
import { printedCell } from '../../src/charts/kit/tracedColumns.ts';
import { citationWords } from '../../src/faces/citations/citationWords.ts';
import { wordsNotKept } from '../../src/format/wordsNotKept.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { gradeOfCited } from '../../src/ledger/gradeOfCited.ts';

it.each(LANGS)('says in a citation that the words were not kept, in %s', (lang) => {
  const row = { id: 'ctx-100', phrase: '', document: 'D', section: '—', start: undefined };
  const said = citationWords[lang].printed(row);
  expect(said).toContain(wordsNotKept[lang]);
  expect(said).not.toContain('“”');
  expect(citationWords[lang].printed({ ...row, phrase: '增长6%' })).toContain('“增长6%”');
});

it.each(LANGS)('says it in a table of a chart, which still leads to the row, in %s', (lang) => {
  const row = { id: 'ctx-100', document: 'beibei-2023-report', printed: '' };
  expect(printedCell(row, lang)).toEqual({
    text: wordsNotKept[lang],
    path: '/documents/beibei-2023-report/#ctx-100',
  });
});

it('tells who published a cited page, and nothing of an archived text', () => {
  expect(LANGS.map((lang) => gradeOfCited('beibei-2023-report', lang))).toEqual([
    '官方文本的转载',
    'official text on another site',
  ]);
  expect(gradeOfCited('cq-2024-report-digest', 'en')).toBe('press');
  expect(gradeOfCited('nanan-2024-report', 'zh')).toBe('');
});
