import { z } from 'zod';
import {
  flag,
  id,
  integer,
  oneOf,
  optionalDate,
  optionalId,
  optionalNumber,
  text,
} from '../../src/ledger/column.ts';
import { defineTable } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';
import { exportTable } from '../../src/faces/exports/exportTable.ts';

const words = { zh: '列', en: 'column' };
const kinds = defineTable({
  name: 'kinds',
  title: words,
  rowIs: words,
  key: 'id',
  group: 'stated',
  coding: { how: words },
  row: z.object({ id: id({ label: words }), name: text({ label: words }) }),
});
const things = defineTable({
  name: 'things',
  title: words,
  rowIs: { zh: '一个东西', en: 'a thing' },
  key: 'id',
  group: 'stated',
  coding: { how: words },
  row: z.object({
    id: id({ label: words }),
    kind: optionalId({ label: words }),
    order: integer(0, 9_999_999_999, { label: words }),
    share: optionalNumber(0, 100, { label: words }),
    day: optionalDate({ label: words }),
    on: flag({ label: words }),
    tone: oneOf(['', 'high', "it's low"], { label: words }),
  }),
  unique: [['order']],
  references: [{ column: 'kind', table: 'kinds', optional: true }],
});

/** A table of every kind of column, parsed from CSV as the site does, ready for export. */
export function smallThings(
  csv = 'b,x,1,12.5,2024-02-29,true,high\na,,2,,,false,\n',
): ReturnType<typeof exportTable> {
  return exportTable(things, parseTable(`id,kind,order,share,day,on,tone\n${csv}`, things));
}

/** The table that {@link smallThings} refers to. */
export const smallKinds = exportTable(kinds, parseTable('id,name\nx,X\n', kinds));
