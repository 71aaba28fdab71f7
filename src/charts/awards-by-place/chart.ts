import { t } from '../../i18n/t.ts';
import type { PlaceAwards, AwardsSummary } from '../../analysis/awards.ts';
import { awardsByPlace } from './draw.ts';
import { formatList } from '../../format/formatList.ts';
import { shareWords } from '../../format/shareWords.ts';
import { placeChart, placeMark } from '../kit/placeChart.ts';
import { defineChart } from '../kit/defineChart.ts';

/** The fewest groups any of the leading places has. */
const least = ({ leaders }: AwardsSummary): number => leaders.at(-1)?.count ?? 0;

export const chart = defineChart<PlaceAwards, AwardsSummary>({
  id: 'awards-by-place',
  order: 30,
  ...placeChart,
  about: { documents: ['cq-2020-commendation'] },
  words: {
    title: t('各地上榜次数', 'Commendations by place'),
    headline: (facts) =>
      t(
        `2020年督查激励：${String(facts.leaders.length)}个地方占了${shareWords(facts.leading / facts.awards, 'zh')}，${String(facts.awards)}次里的${String(facts.leading)}次`,
        `${String(facts.leaders.length)} places hold ${shareWords(facts.leading / facts.awards, 'en')} Chongqing’s commendations of 2020: ${String(facts.leading)} of ${String(facts.awards)}`,
      ),
    dek: t(
      '2020年督查激励通报中的上榜次数，由多到少',
      'Number of groups in which each place was commended in the 2020 list, most first',
    ),
    reading: t(
      '一条一个地方，长度是上榜次数，从零起。空心条是开发区，不是区县。末尾是没有受表扬的区县。标题里算的是上榜次数达到最多者一半的地方。',
      'One bar per place; its length is the number of groups, from zero. Hollow bars are development zones, which are not districts. Places without any stand at the end. The headline counts places with at least half as many groups as the first.',
    ),
    description: (facts) =>
      t(
        `最多${String(facts.top[0]?.count ?? 0)}次（${facts.top[0]?.place.short_zh ?? ''}），其余领先的都在${String(least(facts))}次以上；没有受表扬的${String(facts.without.length)}个区县是${formatList(
          facts.without.map(({ place }) => place.short_zh),
          'zh',
        )}。`,
        `${facts.top[0]?.place.short_en ?? ''} leads with ${String(facts.top[0]?.count ?? 0)} groups; the other leaders have ${String(least(facts))} or more. ${formatList(
          facts.without.map(({ place }) => place.short_en),
          'en',
        )} have none.`,
      ),
    note: t(
      '一个地方在一组中至多受表扬一次；组与组的事项和名额不同，次数不是成绩排名。',
      'A place can be commended once in a group; groups differ in subject and in size, so the counts are no ranking of merit.',
    ),
  },
  thumb: (rows, { leading, awards, leaders }) => ({
    label: `${String(leading)}/${String(awards)}`,
    form: 'columns',
    bars: rows
      .filter(({ count }) => count > 0)
      .map(({ count }, index) => ({ value: count, tone: index < leaders.length ? 'award-3' : 'award-1' })),
  }),
  draw: (rows, _facts, { lang, linkTo, document, width }) =>
    awardsByPlace(
      rows.map((row) => placeMark(row, lang, linkTo)),
      { document, width },
    ),
});
