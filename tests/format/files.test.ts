import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { citeRow, reportLink, reportText, reportTitle } from '../../src/format/citeRow.ts';
import { escapeXml, jsonLdText } from '../../src/format/escapeXml.ts';
import { excelCsv, neutraliseCell, restoreCell, formatCsv, tableJson } from '../../src/format/formatCsv.ts';
import { type AtomFeed, formatAtom } from '../../src/format/formatAtom.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { reportAddress } from '../../src/ledger/reportAddress.ts';
import { runs } from '../properties.ts';

describe('a cell for Excel', () => {
  it.each(['=1+1', '=', '+86 23', '-A1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-1+cmd|A0', "'=1"])(
    '%j gets a quote before it, and loses it again',
    (cell) => {
      expect(neutraliseCell(cell)).toBe(`'${cell}`);
      expect(restoreCell(`'${cell}`)).toBe(cell);
    },
  );

  it.each(['-10', '+3.5', '-54.9', '>=', '~', '', '渝北', "'quoted'", '25 + 30'])('%j stays', (cell) => {
    expect([neutraliseCell(cell), restoreCell(cell)]).toEqual([cell, cell]);
  });

  it('can always be restored, and never starts a formula', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "''", '\t', '\r', '＝', '-1');
    fc.assert(
      fc.property(start, fc.string(), (head, tail) => {
        const safe = neutraliseCell(head + tail);
        return (
          restoreCell(safe) === head + tail &&
          (!/^[=+\-@\t\r＝＋－＠]/.test(safe) || Number.isFinite(Number(safe)))
        );
      }),
      runs(),
    );
  });

  it('stands in a file with a byte order mark and CRLF, beside every other of the file it is made from', () => {
    const made = excelCsv('id,sign,note\na,=,"one, ""two"""\nb,>=,\n');
    expect(made).toBe('\uFEFFid,sign,note\r\na,\'=,"one, ""two"""\r\nb,>=,\r\n');
    const { data } = Papa.parse<string[]>(made.slice(1).trimEnd());
    expect(data.flat().map(restoreCell)).toEqual([
      'id',
      'sign',
      'note',
      'a',
      '=',
      'one, "two"',
      'b',
      '>=',
      '',
    ]);
  });
});

it('CSV reads back as it was, whatever the cells hold', () => {
  const rows = fc.array(fc.record({ a: fc.string({ minLength: 1 }), b: fc.integer() }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (records) => {
      const { data } = Papa.parse<object>(formatCsv(records), {
        header: true,
        delimiter: ',',
        newline: '\n',
      });
      expect(data.slice(0, records.length)).toEqual(records.map(({ a, b }) => ({ a, b: String(b) })));
    }),
    // A reader left to guess takes these bars for separators.
    { ...runs(), examples: [[[{ a: '|||', b: 0 }]]] },
  );
});

it('JSON keeps types and column order; empty text is null, an empty list a list', () => {
  const text = tableJson(
    't',
    '1.2.3',
    ['id', 'n', 'flag', 'list', 'note'],
    [{ note: '', list: [], flag: true, n: -1.5, id: 'a' }],
  );
  expect(JSON.parse(text)).toMatchObject({ table: 't', version: '1.2.3' });
  expect(text).toContain('{"id":"a","n":-1.5,"flag":true,"list":[],"note":null}');
});

it('no character ends text, attribute or block', () => {
  expect(escapeXml(`</script><img onerror='x' a="&">`)).toBe(
    '&lt;/script&gt;&lt;img onerror=&#39;x&#39; a=&quot;&amp;&quot;&gt;',
  );
  const value = { name: `</script><img src=x onerror="1">'"`, text: '\u2028<!-- & 重庆' };
  expect(jsonLdText(value)).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(jsonLdText(value))).toEqual(value);
});

describe('an Atom feed', () => {
  const entry = (no: number, title: string, date: string, summary: string) => ({
    id: `https://example.org/${String(no)}`,
    title,
    date,
    page: `https://example.org/${String(no)}`,
    summary,
  });
  const feed: AtomFeed = {
    ...{
      lang: 'en',
      title: 'Data <changes> & more',
      subtitle: 'what "changed"',
      author: "A's ledger",
      rights: 'CC BY 4.0',
    },
    self: 'https://example.org/changes/feed.xml?a=1&b=2',
    page: 'https://example.org/changes/',
    entries: [entry(2, 'two </title>', '2026-12-01', 's'), entry(1, 'one', '2026-11-20', '')],
  };
  const read = (own: Partial<AtomFeed> = {}) =>
    new JSDOM(formatAtom({ ...feed, ...own }), { contentType: 'application/xml' }).window.document;
  const said = (parent: ParentNode | null, name: string) =>
    parent?.querySelector(`:scope > ${name}`)?.textContent;

  it('is well-formed and escapes every text', () => {
    const root = read().documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect([said(root, 'title'), said(root, 'author')]).toEqual([feed.title, feed.author]);
    expect(root.querySelector('link[rel=self]')?.getAttribute('href')).toBe(feed.self);
    expect([...root.querySelectorAll('entry > title')].map(({ textContent }) => textContent)).toEqual([
      'two </title>',
      'one',
    ]);
    for (const one of root.querySelectorAll('entry')) {
      for (const name of ['id', 'title', 'updated']) expect(one.querySelectorAll(name)).toHaveLength(1);
      expect(one.querySelector('link[rel=alternate]')).not.toBeNull();
    }
  });

  it('is as new as its newest entry, and says when one was first there where that is known', () => {
    expect(said(read().documentElement, 'updated')).toBe('2026-12-01T00:00:00Z');
    expect(said(read({ entries: [] }).documentElement, 'updated')).toBe('1970-01-01T00:00:00Z');
    const dated = read({
      entries: feed.entries.map((one) => ({ ...one, published: '2026-11-01' })),
    }).querySelector('entry');
    expect([said(dated, 'published'), said(dated, 'updated')]).toEqual([
      '2026-11-01T00:00:00Z',
      '2026-12-01T00:00:00Z',
    ]);
    expect(read().querySelector('published')).toBeNull();
  });
});

describe('the citation of a row', () => {
  const url = 'https://example.org/documents/d/#r';
  const row = {
    title: 'T',
    issuer: 'I',
    number: '渝府办发〔2022〕74号',
    date: '2022-06-25',
    printed: '区县',
    offset: '268',
    site: 'S',
    url,
  };

  it.each([
    [
      {},
      `I：《T》，渝府办发〔2022〕74号，2022-06-25，原样“区县”（位置268）。S，${url}`,
      `I, “T”, 渝府办发〔2022〕74号, 2022-06-25, printed “区县” (offset 268). S, ${url}`,
    ],
    [
      { number: '', date: '', offset: '' },
      `I：《T》，原样“区县”。S，${url}`,
      `I, “T”, printed “区县”. S, ${url}`,
    ],
    [
      { number: '', date: '', offset: '', printed: '' },
      `I：《T》，原文字句未留存。S，${url}`,
      `I, “T”, the exact words were not kept. S, ${url}`,
    ],
  ])(
    'names document, printed words, offset and address, as far as they are known: %j',
    (unknown, ...said) => {
      expect(LANGS.map((lang) => citeRow({ ...row, ...unknown }, lang))).toEqual(said);
    },
  );
});

describe('a report of an error', () => {
  const row = {
    row: 'na24-097',
    document: 'nanan-2024-report',
    printed: '超目标任务306%&x=1',
    version: '0.1.0',
    url: 'https://example.org/documents/nanan-2024-report/#na24-097',
  };

  it('fills title and body so that nothing of them ends the address', () => {
    const { searchParams } = new URL(
      reportLink('https://example.org/new?title={title}&body={body}', row, 'en'),
    );
    expect([searchParams.get('title'), searchParams.get('body')]).toEqual([
      reportTitle(row, 'en'),
      reportText(row, 'en'),
    ]);
    expect(reportText(row, 'zh')).toContain(`原样：“${row.printed}”`);
    const mute = LANGS.map((lang) => reportText({ ...row, printed: '' }, lang).split('\n')[2]);
    expect(mute).toEqual(['原样：原文字句未留存', 'Printed: the exact words were not kept']);
    const own = reportLink('/report/?row={row}&printed={printed}&version={version}&x={y}', row, 'zh');
    expect(own).toBe(`/report/?row=na24-097&printed=${encodeURIComponent(row.printed)}&version=0.1.0&x={y}`);
  });

  it('goes where an address is set, by https or mailto, and refuses what could not carry it', () => {
    expect(reportAddress('', '')).toBeUndefined();
    for (const good of [
      'https://example.org/new?title={title}&body={body}',
      'mailto:a@example.org?body={body}',
    ])
      expect(reportAddress(good)).toBe(good);
    for (const bad of ['javascript:alert({body})', 'http://example.org/?{body}', 'https://example.org/'])
      expect(() => reportAddress(bad)).toThrowError('REPORT_URL');
  });

  it('goes to where the package takes bugs where no address is set, without the words', () => {
    const bugs = 'https://example.org/issues';
    expect(reportAddress('', { url: bugs })).toBe(bugs);
    expect(reportAddress('', bugs)).toBe(bugs);
    expect(reportAddress('mailto:a@example.org?body={body}', bugs)).toBe('mailto:a@example.org?body={body}');
    expect(reportAddress('', {})).toBeUndefined();
    expect(() => reportAddress('', 'ftp://example.org/')).toThrowError('package.json');
  });
});
