import { z } from 'zod';
import { id, oneOf, optionalId, optionalText, period } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { maybeProvenance, provenanceReference } from './provenance.ts';
import { VERDICTS } from './vocabulary.ts';

/** Whether targets were met: computed by the rule of `analysis/judgeTarget`, or stated by a document. */
export const outcomes = defineTable({
  name: 'outcomes',
  title: { zh: '目标完成情况', en: 'Outcomes' },
  rowIs: { zh: '一个目标完成与否的判断', en: 'a judgement whether a target was met' },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    target: optionalId({ zh: '目标', en: 'Observation that states the target' }),
    result: optionalId({ zh: '结果', en: 'Observation that states the result' }),
    place: id({ zh: '地方', en: 'Place' }),
    indicator: optionalId({ zh: '指标', en: 'Indicator' }),
    period: period({ zh: '时期', en: 'Period' }),
    verdict: oneOf(VERDICTS, { zh: '判断', en: 'Verdict' }),
    known_by: oneOf(['', 'computed', 'stated'], {
      zh: '怎么知道的',
      en: 'How it is known; empty: it cannot be judged',
    }),
    ...maybeProvenance,
    note_zh: optionalText({ zh: '说明', en: 'Note in Chinese' }),
    note_en: optionalText({ zh: '英文说明', en: 'Note' }),
  }),
  references: [
    { column: 'target', table: 'observations', optional: true },
    { column: 'result', table: 'observations', optional: true },
    { column: 'place', table: 'places' },
    { column: 'indicator', table: 'indicators', optional: true },
    { ...provenanceReference, optional: true },
  ],
});

export type OutcomeRow = RowOf<typeof outcomes>;
