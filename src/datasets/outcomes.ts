import { z } from 'zod';
import { id, oneOf, optionalId, period } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { maybeProvenance, provenanceReference } from './provenance.ts';
import { VERDICTS } from './vocabulary.ts';

/** Whether targets were met: computed by the rule of `analysis/judgeTarget`, or stated by a document. */
export const outcomes = defineTable({
  name: 'outcomes',
  title: { zh: '目标完成情况', en: 'Outcomes' },
  rowIs: { zh: '一个目标完成与否的判断', en: 'a judgement whether a target was met' },
  group: 'judged',
  coding: {
    how: {
      zh: '由 src/analysis/judgeTarget.ts 计算，或由文件自己说出',
      en: 'computed by `src/analysis/judgeTarget.ts`, or stated by a document',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    target: optionalId({
      zh: '目标',
      en: 'Observation that states the target',
      missing: { zh: '目标本身没有写成数字', en: 'the target itself is not stated as a figure' },
    }),
    result: optionalId({
      zh: '结果',
      en: 'Observation that states the result',
      missing: {
        zh: '结果没有写成数字，或没有查',
        en: 'no figure of the result is stated, or it was not looked up',
      },
    }),
    place: id({ zh: '地方', en: 'Place' }),
    indicator: optionalId({
      zh: '指标',
      en: 'Indicator',
      missing: { zh: '没有相应的指标', en: 'it concerns no indicator' },
    }),
    period: period({
      zh: '时期',
      en: 'Period',
      missing: { zh: '原文没有给时间', en: 'the text gives no time' },
    }),
    verdict: oneOf(VERDICTS, { zh: '判断', en: 'Verdict', vocabulary: 'verdict' }),
    known_by: oneOf(['', 'computed', 'stated'], {
      zh: '怎么知道的',
      en: 'How it is known; empty: no result was looked up',
      vocabulary: 'knownBy',
      missing: { zh: '没有查', en: 'it was not looked up' },
    }),
    ...maybeProvenance,
    ...notes,
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
