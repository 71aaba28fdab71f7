import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

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
    indicator: id({
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
  references: [{ column: 'indicator', table: 'indicators' }],
});

export type IndicatorNameRow = RowOf<typeof indicatorNames>;
