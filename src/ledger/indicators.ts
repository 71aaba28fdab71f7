import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { flag, id, idOf, oneOf, optionalUrl, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { fieldLabel } from './vocabulary.ts';

/** What is measured. A level, its growth, its share and its rank are one indicator. */
export const indicators = defineTable({
  name: 'indicators',
  title: t('指标', 'Indicators'),
  rowIs: t('一个统计指标', 'a statistical indicator'),
  group: 'named',
  coding: {
    how: t(
      '各文件的叫法归并而成；核心指标另标明',
      'names of the documents unified; `core` marks the headline indicators',
    ),
    rules: [
      t(
        '多数指标只出现一次：要比较，先在 `observations` 里数一数有几个地方、几个时期。',
        'Most indicators occur once: before comparing, count in `observations` how many places and periods there are.',
      ),
    ],
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变。水平、增速、占比、名次共用一个编号，靠 `observations.basis` 分开。',
        'A slug of the English name; it never changes its meaning. Level, growth, share and rank of one thing have one id: `observations.basis` tells them apart.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name'),
      about: t(
        '各文件叫法归并成的一个名称。名称相近的可能是两个指标，先看定义；连接用 `id`。',
        'One name for what documents word differently. Like names may be two indicators: read the definition, and join by `id`.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '《中国统计年鉴》有英文名的照用，其余本站译；供显示，连接用 `id`。',
        'That of the China Statistical Yearbook where it has one, otherwise ours. For display: join by `id`.',
      ),
    }),
    unit: text({
      label: t('常用单位', 'Usual unit of the level, as printed'),
      about: t(
        '水平的常用单位，作表头用。某一行的单位看 `observations.unit`；它不一定在 `units` 里，不作连接键。',
        'Usual unit of the level, for headings. That of a row is `observations.unit`, often another. Not all stand in `units`: it is no key.',
      ),
    }),
    definition_zh: text({
      label: t('定义（本站话）', 'Definition in our words, in Chinese'),
      about: t(
        '本站的话：什么算作这个指标，文件没有说明的也写出。不是统计制度的定义。',
        'What was taken to be this indicator, and what documents leave open, in our words. Not the definition of the statistical authority.',
      ),
    }),
    definition_en: text({
      label: t('英文定义', 'Definition in our words'),
      about: t(
        '定义的英文，意思相同。比较各地以前先看，占比的分母有的只在这里。',
        'The definition in English, the same in meaning. Read it before you compare places: the denominator of a share may stand only here.',
      ),
    }),
    direction: oneOf(
      {
        up: t('越多越好', 'more is better'),
        down: t('越少越好', 'less is better'),
        neutral: t('无所谓多少', 'neither'),
      },
      {
        label: t('方向', 'Whether more is better, less is better, or neither'),
        about: t(
          '判断目标时哪一边算好，是本站的判断，不是走势。名次不按它：数越小越靠前。',
          'Which side is better when a target is judged; our judgement, not a trend. It does not hold for ranks, where the smaller number is better.',
        ),
      },
    ),
    core: flag({
      label: t('是否核心指标', 'Whether it is a headline indicator'),
      about: t(
        '筛 `true` 得一份短表，是本站挑的。其余的不是不重要，也不是不可靠。',
        'Filter `true` for a short list of headline indicators, chosen by us. The others are not less important or less reliable for that.',
      ),
    }),
    exact_match: optionalUrl({
      label: t('别处的同一概念', 'The same concept elsewhere'),
      about: t(
        '有值时是别处同一概念的网址，可对照定义。空是没有查，不是别处没有。',
        'Where filled, the address of the same concept elsewhere, for comparing definitions. Empty: not looked up, not “none exists”.',
      ),
      missing: t('没有查', 'it was not looked up'),
    }),
    field: oneOf(fieldLabel, {
      label: t('领域', 'Field'),
      about: t(
        '本站归的领域，一个指标一个。有的词 `tasks.theme`、`measures.domain` 也用，但不是一套，不能连接。',
        'A field of our grouping, one per indicator. Some words also occur in `tasks.theme` and `measures.domain`, which are other lists: do not join by them.',
      ),
    }),
  }),
  unique: [['name_zh'], ['name_en']],
});

export type IndicatorRow = RowOf<typeof indicators>;

/** Other names by which people look for an indicator. */
export const indicatorNames = defineTable({
  name: 'indicator_names',
  title: t('指标的别名', 'Names of indicators'),
  rowIs: t('一个指标的一个别名', 'another name of an indicator'),
  group: 'named',
  coding: {
    how: t(
      '文件里的简称，和人们查找时用的词',
      'short forms of the documents, and words by which people look for it',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`指标-语言-序号`，意义永不改变；序号不分主次。',
        'Indicator, language and a number; it never changes its meaning. The number does not rank the names.',
      ),
    }),
    indicator: idOf('indicators', {
      label: t('指标', 'Indicator'),
      about: t(
        '连 `indicators.id`。只收了少数别名：没有行的指标也可能有别名。',
        'Joins to `indicators.id`. Few names are collected: an indicator without a row may well have others.',
      ),
    }),
    lang: oneOf(
      {
        zh: t('中文', 'Chinese'),
        en: t('英文', 'English'),
      },
      {
        label: t('语言', 'Language'),
        about: t(
          '供哪种语言的读者查找。“GDP”中英文各一行，数别名时会算两次。',
          'For readers of which language the name is. GDP has a row in each: counting names over both counts it twice.',
        ),
      },
    ),
    name: text({
      label: t('别名', 'Name'),
      about: t(
        '供检索，查到它就转到指标。不是标题，也不保证只指一个指标。',
        'For searching: it leads to the indicator. It is no title, and not sure to mean one indicator only.',
      ),
    }),
  }),
  unique: [['indicator', 'lang', 'name']],
});

export type IndicatorNameRow = RowOf<typeof indicatorNames>;
