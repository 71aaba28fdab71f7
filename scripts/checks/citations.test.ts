import { afterEach, describe, expect, it, vi } from 'vitest';
import { citationFormats } from '../../src/faces/citations/citationFormats.ts';
import { citationText } from '../../src/faces/citations/citationText.ts';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { wordsNotKept } from '../../src/format/wordsNotKept.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { allCitations, sampleRows } from '../../tests/faces/allCitations.ts';
import { expectedReading, parseBack } from './parseBack.ts';

describe.each(LANGS)('citations in %s', (lang) => {
  const citations = allCitations(lang);

  it('cover every chart, document and table, and 50 rows', () => {
    const count = (kind: string): number => citations.filter((citation) => citation.kind === kind).length;
    expect(count('chart')).toBe(allCharts.length);
    expect(count('document')).toBe(sources.ledger.documents.length);
    expect(count('row')).toBe(50);
    expect(new Set(citations.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(citations.length);
  });

  it('say the same in BibTeX, RIS and CSL-JSON, read back by a library', () => {
    for (const citation of citations) {
      const expected = expectedReading(citation);
      expect(parseBack(citation), citation.id).toEqual({ bibtex: expected, ris: expected, csl: expected });
    }
  });

  it('say it in the text too', () => {
    for (const citation of citations) {
      const text = citationText(citation);
      const { title, authors, date, version, url, number, data } = citation;
      const said = [title, ...authors, date.slice(0, 4), version, url, number, data?.url ?? ''];
      for (const part of said) expect(text).toContain(part);
    }
  });

  it('name the kind of work, also where the library does not read it', () => {
    for (const citation of citations)
      for (const { ending, write } of citationFormats.filter(({ ending }) => !ending.endsWith('txt')))
        expect(write(citation), ending).toContain(citation.genre);
  });

  it('leave the day of access to the reader and never ask the clock', () => {
    for (const citation of citations) {
      const text = citationText(citation);
      expect(text).toContain(lang === 'zh' ? '查阅日期：____' : 'accessed ____');
      for (const { ending, write } of citationFormats.filter((format) => !format.ending.endsWith('txt')))
        expect(write(citation), ending).not.toMatch(/access|查阅|urldate|^Y2/im);
    }
  });

  it('leave no English text with a Chinese author, and none with an empty field', () => {
    for (const { title, authors, genre, site } of citations) {
      for (const part of [title, genre, site, ...authors]) expect(part).toMatch(/\S/);
      if (lang === 'en') expect(authors.join()).not.toMatch(/[\u3400-\u9FFF]/);
    }
  });
});

describe('rows', () => {
  it('cite their printed words, where archived with their offset', () => {
    const rows = sampleRows('en');
    expect(rows.some(({ printed }) => printed?.start === null)).toBe(true);
    for (const row of rows) {
      const text = citationText(row);
      const phrase = row.printed?.phrase ?? '?';
      expect(text).toContain(phrase === '' ? wordsNotKept.en : `“${phrase}”`);
      expect(text).not.toMatch(/“”|, —/);
      const start = row.printed?.start ?? null;
      expect(text).toContain(start === null ? 'not archived' : `offset ${String(start)} of`);
      expect(row.url).toMatch(new RegExp(`^https://example\\.org/ledger/en/documents/[\\w-]+/#${row.id}$`));
    }
  });
});

describe('another day', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same citations', () => {
    const written = (): string[] =>
      allCitations('en').flatMap((citation) => citationFormats.map(({ write }) => write(citation)));
    const today = written();
    vi.useFakeTimers({ now: new Date('2040-01-01') });
    expect(written()).toEqual(today);
  });
});
