import { z } from 'zod';
import { id, integer, oneOf, optionalText } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { REWARDS } from './vocabulary.ts';

/** What a commendation is worth: every kind of reward each measure grants. */
export const measureRewards = defineTable({
  name: 'measure_rewards',
  title: { zh: '措施的奖励', en: 'Rewards of measures' },
  rowIs: { zh: '一项措施给的一类奖励', en: 'a kind of reward a measure grants' },
  group: 'stated',
  coding: {
    how: {
      zh: '七种奖励是本站分的；只有奖励只管一部分时才写适用范围',
      en: 'seven kinds of ours; scope only where a reward covers part of a measure',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    measure: id({ zh: '措施', en: 'Measure' }),
    part: integer(1, 3, { zh: '措施中的部分', en: 'Part of the measure, where it rewards parts separately' }),
    reward: oneOf(REWARDS, { zh: '奖励种类', en: 'Kind of reward', vocabulary: 'reward' }),
    scope_zh: optionalText({
      zh: '只适用于哪一部分',
      en: 'Which part of the measure it covers, in Chinese; empty: all',
      missing: { zh: '适用于整项（整个部分）', en: 'it covers the whole measure or part' },
    }),
    scope_en: optionalText({
      zh: '只适用于哪一部分（英文）',
      en: 'Which part of the measure it covers; empty: all',
      missing: { zh: '适用于整项（整个部分）', en: 'it covers the whole measure or part' },
    }),
    ...provenance,
    ...notes,
  }),
  references: [{ column: 'measure', table: 'measures' }, provenanceReference],
});

export type MeasureRewardRow = RowOf<typeof measureRewards>;
