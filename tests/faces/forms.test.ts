import { describe, expect, it } from 'vitest';
import { chartCitation } from '../../src/faces/citations/chartCitation.ts';
import { type Citation, webAddress } from '../../src/faces/citations/citation.ts';
import { citationBibtex, citationRis } from '../../src/faces/citations/citationFormats.ts';
import { citationGbt } from '../../src/faces/citations/citationGbt.ts';
import { citedWork } from '../../src/faces/citations/citedWorks.ts';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { sources } from '../../src/ledger/sources.ts';
import { citationNote, citationText } from '../../src/faces/citations/citationText.ts';
import { documentCitation, institutions } from '../../src/faces/citations/documentCitation.ts';
import { requireRow, byId } from '../../src/analysis/byId.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { contextIn } from './allCitations.ts';

const documents = byId(loadLedger().documents);
const documentIn = (id: string, lang: Lang): Citation =>
  documentCitation(requireRow(documents, id, 'the test'), contextIn(lang));
const chart = (lang: Lang): Citation =>
  chartCitation(
    { id: 'awards-map', title: 'Map of awards', path: '/charts/awards-map/' },
    [requireRow(documents, 'cq-2020-commendation', 'the test')],
    contextIn(lang),
  );

describe('the text', () => {
  it('of a chart names creator, year, title, version, source and address, in this order', () => {
    expect(citationText(chart('en'))).toBe(
      'Chongqing Ledger (2026): Map of awards. Chart. Data version 1.2.3. Source: “Commendation list of 2020”. ' +
        'Licence: CC BY 4.0. https://example.org/ledger/en/charts/awards-map/ (accessed ____).',
    );
    expect(citationText(chart('zh'))).toBe(
      '渝政账本（2026）：《Map of awards》，图，数据版本1.2.3。出处：《2020年督查激励通报》。' +
        '许可：CC BY 4.0。https://example.org/ledger/charts/awards-map/（查阅日期：____）。',
    );
  });

  it('of a chart of many documents counts them, and its note names them', () => {
    const all = [...documents.values()];
    const citation = chartCitation({ id: 'c', title: 'C', path: '/charts/c/' }, all, contextIn('en'));
    expect(citationText(citation)).toContain(`Sources: ${String(all.length)} documents, listed there.`);
    for (const { title_en: title } of all) expect(citationNote(citation)).toContain(title);
  });

  it('of a document is of the government’s document, with where its data stand', () => {
    expect(citationText(documentIn('liangping-2021-tasks', 'zh'))).toBe(
      '重庆市梁平区人民政府办公室（2021）：《2021年区政府工作报告目标任务分解方案》，梁平府办发〔2021〕12号，2021-03-12，' +
        'http://cqlp.gov.cn/zwgk_178/zcwj/qtwj/202103/t20210312_8992579_wap.html（官方网页）。' +
        '数据：渝政账本，版本1.2.3，https://example.org/ledger/documents/liangping-2021-tasks/（查阅日期：____）。',
    );
  });

  it('says that a document is undated and has no official address', () => {
    const citation = documentIn('cq-2020-commendation', 'en');
    expect(citation.date).toBe('');
    expect(citation.url).toBe('');
    expect(citationText(citation)).toContain('(n.d.): Commendation list of 2020 [2020年督查激励通报]');
    expect(citationText(citation)).toContain('No official address known (Reprint)');
  });
});

describe('issuers', () => {
  it('are institutions, each for itself, with the remark kept apart', () => {
    expect(institutions('重庆市统计局、国家统计局重庆调查总队（sx-sn.com 镜像）', 'zh')).toEqual({
      names: ['重庆市统计局', '国家统计局重庆调查总队'],
      remark: 'sx-sn.com 镜像',
    });
    expect(institutions('Nan’an District People’s Government, Chongqing', 'en').names).toEqual([
      'Nan’an District People’s Government (Chongqing)',
    ]);
  });

  it('of every document name at least one', () => {
    for (const id of documents.keys()) expect(documentIn(id, 'zh').authors.length, id).toBeGreaterThan(0);
  });
});

describe('formats', () => {
  it('RIS begins with its type, ends with its end and breaks lines as specified', () => {
    const ris = citationRis(chart('zh'));
    expect(ris).toMatch(/^TY {2}- DATA\r\n/);
    expect(ris).toMatch(/\r\nER {2}- \r\n$/);
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ris.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
  });

  it('BibTeX keeps a Chinese name and title together and an address as it stands', () => {
    const bib = citationBibtex(documentIn('cq-2020-communique', 'zh'));
    expect(bib).toContain('author = {{重庆市统计局} and {国家统计局重庆调查总队}}');
    expect(bib).toContain('title = {{2020年重庆市国民经济和社会发展统计公报}}');
    expect(bib).toContain(
      'url = {http://sx-sn.com/zwgk/zfxxgkml/sjfb_120853/tjgb/202103/t20210318_9009790.html}',
    );
    expect(bib).not.toContain('year');
  });
});

it.each([
  ['javascript:alert(1)', ''],
  ['not an address', ''],
  ['https://a.org/x y{z}?q={|}#`', 'https://a.org/x%20y%7Bz%7D?q=%7B%7C%7D#%60'],
  ['https://a.org/重庆', 'https://a.org/%E9%87%8D%E5%BA%86'],
])('addresses %s becomes %s', (text, expected) => {
  expect(webAddress(text)).toBe(expected);
});

describe('what a style asks for', () => {
  it('BibTeX calls works of ours data sets, with what biblatex knows of those', () => {
    const bib = citationBibtex(chart('en'));
    expect(bib).toMatch(/^@dataset\{/);
    const fields = [...bib.matchAll(/^ {2}(\w+) =/gm)].map(([, field]) => field);
    const known =
      'author title date year version publisher type number url language note edition series organization';
    expect(fields.filter((field) => !known.split(' ').includes(field ?? ''))).toEqual([]);
  });

  it('GB/T 7714 is one line: who, what, kind, day, day of access, address', () => {
    expect(citationGbt(chart('zh'))).toBe(
      '渝政账本. Map of awards: 数据版本1.2.3[DS/OL]. (2026-11-20)[____]. https://example.org/ledger/charts/awards-map/.',
    );
    expect(citationGbt(documentIn('cq-2020-commendation', 'zh'))).toBe(
      '重庆市人民政府办公厅. 2020年督查激励通报[R]. [____].',
    );
  });

  it('of a released chart and of a table give the address of the version', () => {
    const context = { ...contextIn('zh'), data: dataVersion };
    const { version } = dataVersion;
    expect(citedWork('chart', 'awards-map', sources, context).url).toContain(`/embed/awards-map@${version}/`);
    expect(citedWork('table', 'observations', sources, context).url).toContain(
      `/data/v/${version}/#observations`,
    );
  });
});
