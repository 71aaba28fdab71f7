import fc from 'fast-check';
import { z } from 'zod';
import { text } from '../../src/ledger/column.ts';
import { defineTable } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';
import { writtenCsv } from '../ledger/writtenCsv.ts';
import { formulas, markup, objectKeys } from '../payloads.ts';

const words = { zh: '列', en: 'column' };
const labels = defineTable({
  name: 'labels',
  title: words,
  rowIs: words,
  group: 'stated',
  coding: { how: words },
  key: 'id',
  row: z.object({
    id: z.string().meta({ label: words, type: 'string', expected: 'an id' }),
    label: text({ label: words }),
  }),
});

/** Whether a table would take a text for a label: only what gets in has to be kept from getting out. */
function isLabel(label: string): boolean {
  try {
    parseTable(
      writtenCsv([
        ['id', 'label'],
        ['a', label],
      ]),
      labels,
    );
    return true;
  } catch {
    return false;
  }
}

const MARKS = [...'<>&"\'`{}$\\|%_#*[]()~^=+-@;:/?!,. \u00a0\u3000'];
const piece = fc.oneof(
  fc.constantFrom<string>(...markup, ...formulas, ...objectKeys),
  fc.constantFrom(...MARKS),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** Any text the tables take for a label, most of it meant to break out of wherever it is shown. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))
  .filter(isLabel);

/** Every payload by itself, so that none depends on luck. */
export const hostileTexts: readonly string[] = [...markup, ...formulas, ...objectKeys].filter(isLabel);
