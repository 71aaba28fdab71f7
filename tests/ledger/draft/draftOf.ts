import { draftDocument } from '../../../src/ledger/draft/draftDocument.ts';
import type { Draft, DraftRow } from '../../../src/ledger/draft/draftRow.ts';
import { indicatorIndex } from '../../../src/ledger/draft/linkIndicator.ts';

const INDICATORS = indicatorIndex([
  { id: 'gross-regional-product', names: ['地区生产总值', '生产总值', 'GDP'] },
  { id: 'primary-industry-value-added', names: ['第一产业增加值'] },
  { id: 'secondary-industry-value-added', names: ['第二产业增加值'] },
  { id: 'tertiary-industry-value-added', names: ['第三产业增加值', '服务业增加值'] },
  { id: 'above-size-industrial-value-added', names: ['规上工业增加值'] },
  { id: 'industrial-investment', names: ['工业投资'] },
  { id: 'income-urban-residents', names: ['城镇居民人均可支配收入'] },
  { id: 'income-rural-residents', names: ['农村居民人均可支配收入'] },
  { id: 'urban-new-employment', names: ['城镇新增就业', '新增城镇就业'] },
  { id: 'pension-coverage', names: ['基本养老保险参保率'] },
  { id: 'medical-insurance-coverage', names: ['基本医疗保险参保率'] },
  { id: 'high-tech-enterprises', names: ['高新技术企业'] },
  { id: 'tech-enterprises', names: ['科技型企业'] },
]);

/** A report of 2024 in our own words, with its two parts. */
export const report = (review: string, plan = ''): string =>
  `区政府工作报告\n各位代表：\n一、2023年工作回顾\n${review}\n二、2024年重点工作\n${plan}\n`;

export function draftOf(text: string, more: { year?: number; isTaskPlan?: boolean } = {}): Draft {
  return draftDocument(text, {
    year: 2024,
    place: '500108',
    isTaskPlan: false,
    indicators: INDICATORS,
    places: [{ id: 'chongqing-economic-zone', names: ['重庆经开区'] }],
    bodies: [{ id: 'river-park', names: ['江湾产业园'] }],
    ...more,
  });
}

/** `value unit comparator kind basis period` of every row of a review, or of a plan. */
export const read = (rows: readonly DraftRow[]): string[] =>
  rows.map((row) => [row.value, row.unit, row.comparator, row.kind, row.basis, row.period].join(' '));

export const inReview = (sentence: string): string[] => read(draftOf(report(sentence)).rows);
export const inPlan = (sentence: string): string[] => read(draftOf(report('', sentence)).rows);
