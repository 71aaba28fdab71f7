import { describe, expect, it } from 'vitest';
import { citeRow } from '../../src/format/citeRow.ts';

const row = {
  title: 'T',
  issuer: 'I',
  number: '渝府办发〔2022〕74号',
  date: '2022-06-25',
  printed: '区县',
  offset: '268',
  site: 'S',
  url: 'https://example.org/documents/d/#r',
};

describe('citeRow', () => {
  it('names document, printed words, offset and address in both languages', () => {
    expect(citeRow(row, 'zh')).toBe(
      'I：《T》，渝府办发〔2022〕74号，2022-06-25，原样“区县”（位置268）。S，https://example.org/documents/d/#r',
    );
    expect(citeRow(row, 'en')).toBe(
      'I, “T”, 渝府办发〔2022〕74号, 2022-06-25, printed “区县” (offset 268). S, https://example.org/documents/d/#r',
    );
  });

  it('leaves out what is not known', () => {
    expect(citeRow({ ...row, number: '', date: '', offset: '' }, 'en')).toBe(
      'I, “T”, printed “区县”. S, https://example.org/documents/d/#r',
    );
    expect(citeRow({ ...row, number: '', date: '', offset: '' }, 'zh')).toBe(
      'I：《T》，原样“区县”。S，https://example.org/documents/d/#r',
    );
  });
});
