import { z } from 'zod';
import { exportTable } from '../../src/faces/exports/exportTable.ts';
import {
  flag,
  id,
  integer,
  optionalOneOf,
  optionalDate,
  optionalIdOf,
  optionalNumber,
  text,
} from '../../src/ledger/column.ts';
import { defineTable } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';

const words = { zh: '列', en: 'column' };
const common = { title: words, rowIs: words, key: 'id', group: 'stated', coding: { how: words } } as const;
const kinds = defineTable({
  ...common,
  name: 'kinds',
  row: z.object({ id: id({ label: words }), name: text({ label: words }) }),
});
const things = defineTable({
  ...common,
  name: 'things',
  row: z.object({
    id: id({ label: words }),
    kind: optionalIdOf('kinds', { label: words }),
    order: integer(0, 9_999_999_999, { label: words }),
    share: optionalNumber(0, 100, { label: words }),
    day: optionalDate({ label: words }),
    on: flag({ label: words }),
    tone: optionalOneOf({ high: words, "it's low": words }, { label: words }),
  }),
  unique: [['order']],
});
/** A table of every kind of column, parsed from CSV as the site does; and the table it refers to. */
export const thingsOf = (csv: string) =>
  exportTable(things, parseTable(`id,kind,order,share,day,on,tone\n${csv}`, things));
export const small = thingsOf('b,x,1,12.5,2024-02-29,true,high\na,,2,,,false,\n');
export const smallKinds = exportTable(kinds, parseTable('id,name\nx,X\n', kinds));
export const ROWS = [
  { id: 'b', kind: 'x', order: 1, share: 12.5, day: '2024-02-29', on: true, tone: 'high' },
  { id: 'a', kind: null, order: 2, share: null, day: null, on: false, tone: null },
];
/** Names of its columns. */
export const NAMES = Object.keys(ROWS[0] ?? {});
