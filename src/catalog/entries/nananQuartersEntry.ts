import { spreadOfQuarters, traceQuarters } from '../../analysis/traceQuarters.ts';
import { nananQuarters, type QuarterPanel } from '../../charts/nananQuarters.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart } from '../defineChart.ts';
import {
  spokenPeriod,
  growthText,
  quarterColumns,
  rankScopes,
  rankText,
  when,
  type QuarterRow,
} from '../quarterColumns.ts';
import { tellQuarters, type QuarterStory } from '../tellQuarters.ts';
import { figureText, placeWords } from '../tracedColumns.ts';

const DISTRICT = '500108';
const ZONE = 'chongqing-economic-zone';
const DOCUMENT = 'nanan-2024-report';

const columnName = (row: QuarterRow, lang: Lang): string =>
  [row.name[lang], when(row.period, lang), growthText(row, lang), rankText(row, lang)].join(' · ');

function panel(place: string, rows: readonly QuarterRow[], lang: Lang): QuarterPanel {
  const own = rows.filter((row) => row.place === place);
  const scope = own.find(({ rank }) => rank !== null)?.rank?.rank_scope ?? '';
  return {
    id: place,
    title: own[0]?.name[lang] ?? place,
    rankTitle: rankScopes[scope]?.[lang] ?? scope,
    columns: own.map((row) => ({
      id: row.period,
      label: when(row.period, lang),
      growth: row.growth?.value ?? null,
      growthLabel: growthText(row, lang),
      rankLabel: rankText(row, lang),
      ranked: row.rank !== null,
      description: columnName(row, lang),
    })),
  };
}

export const nananQuartersEntry = defineChart<QuarterRow, QuarterStory>({
  id: 'nanan-2023-quarters',
  order: 130,
  topic: 'figures',
  documents: [DOCUMENT],
  linked: false,
  rows: ({ ledger }) =>
    traceQuarters(ledger.observations, {
      document: DOCUMENT,
      indicator: 'gross-regional-product',
      year: '2023',
      places: [DISTRICT, ZONE],
    }).map((point) => ({ ...point, name: placeWords(ledger.places, point.place) })),
  facts: (rows) => {
    const own = (place: string) => rows.filter((row) => row.place === place);
    return {
      district: spreadOfQuarters(rows, DISTRICT),
      zone: spreadOfQuarters(rows, ZONE),
      ranks: { district: own(DISTRICT), zone: own(ZONE) },
    };
  },
  markNames: (row, lang) => [columnName(row, lang)],
  rowId: ({ place, period }) => `${place}-${period}`,
  columns: quarterColumns,
  words: {
    zh: {
      title: '2023年南岸区与重庆经开区逐季累计增速与名次',
      headline: ({ district: { lowest, highest } }) =>
        `南岸区2023年累计增速：${when(lowest.period, 'zh')}${figureText(lowest, 'zh')}最低，${when(highest.period, 'zh')}${figureText(highest, 'zh')}最高`,
      dek: '地区生产总值按不变价计的累计增速，百分比，前三个数的期间系推定；下面是增速名次，南岸区在中心城区排，经开区在全市排',
      reading:
        '柱从零起，柱顶是增速。四柱都按从年初累计来读，不当作四个单季；前三柱这样读是推定。柱下一行是名次。写“未述”的，报告没有给数，不是零。',
      description: (facts) => tellQuarters(facts, 'zh'),
      note: '报告只写“前三季度分别”增长，列出三个数；把它们读作一季度、上半年、前三季度的累计增速，是推定。若读作三个单季，图就要另画。三个名次属哪一期，南岸区名次按增速排，也是推定。全年高于前三个数，末季就须快于全年，方法页“对不上的地方”有估算。两地名次范围不同，经开区与南岸区的总量是否重叠，报告没有说，所以只并列，不相减。',
    },
    en: {
      title: 'Growth and rank through 2023: Nan’an and the Economic Zone',
      headline: ({ district: { lowest, highest } }) =>
        `Nan’an’s cumulative growth in 2023 was lowest for the ${spokenPeriod(lowest.period)}, ${figureText(lowest, 'en')}, and highest for the ${spokenPeriod(highest.period)}, ${figureText(highest, 'en')}`,
      dek: 'Cumulative real growth of gross regional product, in per cent, the periods of the first three inferred; below it the rank of that growth, Nan’an’s among the central city, the zone’s in the whole city',
      reading:
        'Bars start from zero, with the rate at the end. Each is read as running from 1 January, not as a single quarter; for the first three that is an inference. The line below gives the rank. “Not stated” means the report gives no figure, not that it was zero.',
      description: (facts) => tellQuarters(facts, 'en'),
      note: 'The report gives three rates for “the first three quarters respectively”. Reading them as cumulative (first quarter, first half, first three quarters) is an inference; as single quarters they would need another chart. The periods of the three ranks, and that Nan’an is ranked by growth, are inferred as well. A year above all three earlier rates needs a last quarter faster still: the methods page works it out under “What does not add up”. The two ranks are counted among different places, and whether the zone’s product overlaps with the district’s is not stated: they stand side by side and are not subtracted.',
    },
  },
  draw: (rows, _facts, { lang, document, width }) =>
    nananQuarters(
      [DISTRICT, ZONE].map((place) => panel(place, rows, lang)),
      { document, width },
    ),
});
