import { t } from '../../i18n/t.ts';
import type { ZodType } from 'zod';
import { columnMeta, type ColumnMeta } from '../../ledger/column.ts';
import { columnLimits, type ColumnLimits } from '../../ledger/codebook.ts';
import type { TableSpec } from '../../ledger/defineTable.ts';
import type { Words } from '../../i18n/lang.ts';

export interface DescribedColumn extends ColumnLimits {
  name: string;
  title: Words;
  type: ColumnMeta['type'];
  format?: 'uri';
  unit?: string;
  /** How to use it, and what it is not. */
  about?: Words;
  /** Whether every row has a value. */
  required: boolean;
  /** Whether no two rows share a value. */
  unique: boolean;
  /** The closed list of values, each with what it means. */
  values?: readonly { value: string; label: Words }[];
  /** What an empty cell means; absent where there is none. */
  missing?: Words;
}

/** Without the marks that stand before a word on pages. */
const plain = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

/** The values of a closed list with their labels; the empty value is missing rather than one of them. */
export const valueLabels = ({
  vocabulary = {},
}: Pick<ColumnMeta, 'vocabulary'>): { value: string; label: Words }[] =>
  Object.entries(vocabulary).map(([value, { zh, en }]) => ({ value, label: t(plain(zh), plain(en)) }));

/** What an empty cell means where its column says nothing of its own. */
const NOTHING: Words = t('没有，或文件没有说；从不表示零', 'none, or the document does not say; never zero');

/** A column's words may say what an empty cell means: “…；空：新增”, “…; empty: the measure is new”. */
function missingOf({ label: { zh, en } }: ColumnMeta): Words {
  const own = { zh: /空：(.+)$/u.exec(zh)?.[1], en: /\bempty: (.+)$/u.exec(en)?.[1] };
  return own.zh === undefined || own.en === undefined ? NOTHING : t(own.zh, own.en);
}

function describeColumn(spec: TableSpec, name: string, schema: ZodType): DescribedColumn {
  const meta = columnMeta(schema);
  const required = meta.optional !== true && meta.allowed?.includes('') !== true;
  const keys = [[spec.key], ...(spec.unique ?? [])];
  return {
    name,
    title: meta.label,
    type: meta.type,
    ...(meta.format === undefined ? {} : { format: meta.format }),
    ...(meta.about === undefined ? {} : { about: meta.about }),
    ...(meta.unit === undefined ? {} : { unit: meta.unit }),
    required,
    unique: keys.some((key) => key.length === 1 && key[0] === name),
    ...(meta.allowed === undefined ? {} : { values: valueLabels(meta) }),
    ...(required ? {} : { missing: missingOf(meta) }),
    ...columnLimits(schema),
  };
}

/** The columns of a table in file order, from the schema that validates them. */
export function describeColumns(spec: TableSpec): DescribedColumn[] {
  return Object.entries(spec.row.shape).map(([name, schema]) =>
    describeColumn(spec, name, schema as ZodType),
  );
}
