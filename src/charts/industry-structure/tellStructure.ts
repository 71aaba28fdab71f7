/** What the bars of the three sectors show, in words: the largest sector of each, the smallest share, what moved. */
import { group, max } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang } from '../../i18n/lang.ts';
import { sectorLabel, type StructureRow } from './structureColumns.ts';
import { figureText } from '../kit/tracedColumns.ts';

const largestOf = (rows: readonly StructureRow[]): StructureRow[] =>
  [...group(rows, ({ place, period }) => `${place} ${period}`).values()].flatMap((own) =>
    own.filter(({ share }) => share.value === max(own, (row) => row.share.value)),
  );

/** The largest share of a sector over all bars. */
const atMost = (rows: readonly StructureRow[], sector: StructureRow['sector']): number =>
  max(
    rows.filter((row) => row.sector === sector),
    ({ share }) => share.value,
  ) ?? 0;

const loserOf = (rows: readonly StructureRow[]): StructureRow | undefined =>
  rows.filter(({ change }) => change !== null).toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0))[0];

const TOLD = {
  zh: ({ name, period, sector, share }: StructureRow) =>
    `${name.zh}${period}年是${sectorLabel[sector].zh}（${figureText(share, 'zh')}）`,
  en: ({ name, period, sector, share }: StructureRow) =>
    `${sectorLabel[sector].en.toLowerCase()} in ${name.en} in ${period} (${figureText(share, 'en')})`,
} as const;

export function tellStructure(rows: readonly StructureRow[], lang: Lang): string {
  const largest = largestOf(rows).map(TOLD[lang]);
  const loser = loserOf(rows);
  const lost = formatNumber(Math.abs(loser?.change ?? 0), 1);
  const least = formatNumber(atMost(rows, 'primary'), 1);
  return {
    zh: `占比最大的产业：${largest.join('，')}。${loser === undefined ? '' : `${loser.name.zh}的${sectorLabel[loser.sector].zh}降得最多，降了${lost}个百分点。`}第一产业各处都不超过${least}%。`,
    en: `The largest sector: ${largest.join(', ')}. ${loser === undefined ? '' : `In ${loser.name.en} the ${sectorLabel[loser.sector].en.toLowerCase()} sector lost most, ${lost} points. `}The primary sector is nowhere above ${least}%.`,
  }[lang];
}
