import { z } from 'zod';
import { decimal, id, oneOf, optionalId, optionalText, period, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { citedProvenance, provenanceReference } from './provenance.ts';
import { BASES, COMPARABILITY, COMPARATORS } from './vocabulary.ts';

/** Every figure the documents state, result or target; ranks are rows of their own. */
export const observations = defineTable({
  name: 'observations',
  title: { zh: '数字', en: 'Observations' },
  rowIs: { zh: '文件里的一个数字', en: 'a figure stated for an entity' },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '谁的数', en: 'Whose figure it is' }),
    indicator: id({ zh: '指标', en: 'Indicator' }),
    period: period({ zh: '时期', en: 'Period' }),
    kind: oneOf(['actual', 'target'], { zh: '结果或目标', en: 'Result or target' }),
    basis: oneOf(BASES, { zh: '数字的性质', en: 'What the number is: level, growth, share, rank …' }),
    value: decimal({ zh: '数值', en: 'Value, in `unit`' }),
    unit: text({ zh: '单位', en: 'Unit, as printed' }),
    comparator: oneOf(COMPARATORS, { zh: '比较词', en: 'How firmly it is stated' }),
    rank_scope: optionalText({ zh: '名次范围', en: 'Among whom a rank is counted' }),
    context_zh: optionalText({ zh: '补充', en: 'What tells it from similar rows, in Chinese' }),
    context_en: optionalText({ zh: '英文补充', en: 'What tells it from similar rows' }),
    task: optionalId({ zh: '任务', en: 'Liangping task that states it' }),
    comparability: oneOf(COMPARABILITY, { zh: '可比性', en: 'Whether it may be joined with other levels' }),
    ...citedProvenance,
    note_zh: optionalText({ zh: '说明', en: 'Note in Chinese' }),
    note_en: optionalText({ zh: '英文说明', en: 'Note' }),
  }),
  references: [
    { column: 'place', table: 'places' },
    { column: 'indicator', table: 'indicators' },
    { column: 'task', table: 'tasks', optional: true },
    provenanceReference,
  ],
});

export type ObservationRow = RowOf<typeof observations>;
