import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archivedTexts, textsAtHand } from '../../scripts/audit/archivedTexts.ts';
import { fillStarts } from '../../scripts/audit/fillStarts.ts';
import type { DocumentRow } from '../../src/ledger/documents.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { writtenCsv } from '../ledger/writtenCsv.ts';
import { runs } from '../properties.ts';

const texts = new Map([['d', '甲区、乙区']]);

describe('fillStarts', () => {
  it('replaces hints and leaves every other cell as it was', () => {
    const csv = 'id,note,document,printed,start\nx,"a, b",d,乙区,¶\ny,,d,甲区,0\n';
    expect(fillStarts('data/t.csv', csv, texts)).toEqual({ csv: csv.replace('¶', '3'), filled: 1 });
  });

  it('fills the offset of a phrase that stands there once, and loses nothing beside it', () => {
    const note = fc.string({ unit: fc.constantFrom(...'",\n x甲¶'), maxLength: 6 });
    const word = fc.string({ unit: fc.constantFrom(...'甲区，。'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(note, word, fc.string(), fc.string(), (cell, printed, before, after) => {
        const header = ['id', 'note', 'document', 'printed', 'start'];
        const row = (start: string) => ['x', cell, 'd', printed, start];
        const fill = (text: string) =>
          fillStarts('data/t.csv', writtenCsv([header, row('¶')]), new Map([['d', text]]));
        expect(readCells('data/t.csv', fill(`${before}${printed}${after}`).csv).rows).toEqual([
          row(String(before.length)),
        ]);
        for (const text of [before + after, `${printed}${before}${printed}`])
          expect(() => fill(text)).toThrow(/^data\/t\.csv: 1 problem\n {2}row 1, key "x", column "start"/);
      }),
      runs(),
    );
  });

  it('names every hint that leads nowhere', () => {
    const csv = 'id,document,printed,start\nx,d,丙区,¶\ny,d,甲区,¶7\n';
    expect(() => fillStarts('data/t.csv', csv, texts)).toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/t.csv: 2 problems
        row 1, key "x", column "start": found "¶", expected a hint that leads to one place ("丙区" does not stand anywhere in the text).
          Fix: correct the hint or the printed phrase.
        row 2, key "y", column "start": found "¶7", expected a hint that leads to one place (there is no line 7: the text has 1).
          Fix: correct the hint or the printed phrase.]
    `);
  });

  it('names a document whose text is not archived', () => {
    expect(() => fillStarts('data/t.csv', 'id,document,printed,start\nx,e,乙区,¶\n', texts)).toThrow(
      'no text of the document "e" is archived',
    );
  });

  it.each([
    ['without a last line feed, whose last row would be lost', 'x,d,乙区,¶\ny,d,甲区,0'],
    ['with a quote that is not closed, which would swallow the rest', 'x,d,"乙区,¶\ny,d,甲区,0\n'],
    ['with a space beside a quote, which would be lost', 'x,d,"乙区" ,¶\n'],
    ['of other line ends', 'x,d,乙区,¶\r\n'],
  ])('writes back no file %s', (_, rows) => {
    expect(() => fillStarts('data/t.csv', `id,document,printed,start\n${rows}`, texts)).toThrow(
      /data\/t\.csv: 1 problem\n.*expected/,
    );
  });

  it('refuses a table without provenance', () => {
    expect(() => fillStarts('data/places.csv', 'id,name\nx,y\n', texts)).toThrow('the columns id, document');
  });
});

describe('archivedTexts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  writeFileSync(join(folder, 'd.txt'), '甲区');
  const sha256 = createHash('sha256').update('甲区').digest('hex');
  const document = { id: 'd', archive_file: 'd.txt', sha256, audited: true } as DocumentRow;

  it('reads archived texts by document', () => {
    expect(archivedTexts(folder, [document, { ...document, id: 'cited', audited: false }])).toEqual(
      new Map([['d', '甲区']]),
    );
  });

  it('refuses a text whose hash differs and one that is missing', () => {
    const wrong = { ...document, sha256: 'f'.repeat(64) };
    expect(() => archivedTexts(folder, [wrong])).toThrow(/the SHA-256 of d\.txt, which is [0-9a-f]{64}/);
    expect(() => archivedTexts(folder, [{ ...document, archive_file: 'no.txt' }])).toThrow(
      'expected this file in',
    );
  });

  it('checks what an outsider has, and names what is missing; a folder with none of it is refused', () => {
    const other = { ...document, id: 'e', archive_file: 'e.txt' };
    const { texts: found, missing } = textsAtHand(folder, [document, other]);
    expect([...found.keys()]).toEqual(['d']);
    expect(missing.map(({ id }) => id)).toEqual(['e']);
    expect(() => textsAtHand(folder, [other])).toThrow('expected this file in');
    expect(() => textsAtHand(folder, [{ ...document, sha256: 'f'.repeat(64) }, other])).toThrow(
      'the SHA-256 of',
    );
  });
});
