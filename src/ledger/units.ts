import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { decimal, id, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Every unit the documents print, and how it is converted. */
export const units = defineTable({
  name: 'units',
  title: t('计量单位', 'Units'),
  rowIs: t('文件里印的一个单位', 'a unit the documents print'),
  group: 'named',
  coding: {
    how: t(
      '凡印出的单位一行；换算系数由量级（万、亿、万亿）和国际单位得出，亩不换成公顷',
      'one row per unit printed; factors follow from the scale (万, 亿, 万亿) and from SI; 亩 is not turned into hectares',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变。只有 `base_unit` 用它，别的表连的是 `printed`。',
        'A slug of the English name; it never changes its meaning. Only `base_unit` holds it: other tables join to `printed`.',
      ),
    }),
    printed: text({
      label: t('印出的写法', 'Unit, as printed'),
      about: t(
        '`observations`、`consistency_checks`、`inconsistencies` 的 `unit` 连到这里。意思相近的不合并：个与家，人与名。',
        'What `unit` of `observations`, `consistency_checks` and `inconsistencies` joins to. Near synonyms keep rows of their own: 个 and 家, 人 and 名.',
      ),
    }),
    name_zh: text({
      label: t('读法', 'Name in Chinese'),
      about: t(
        '怎样读，要解释的写在括号里；给人看，不作连接键。',
        'How it is read, with an explanation in a bracket where it needs one; for people, no key.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '英文名；量词写它数的是什么。给人看，换算用 `base_unit` 和 `factor`。',
        'English name, or what a measure word counts; for people. Convert by `base_unit` and `factor`.',
      ),
    }),
    ucum: optionalText({
      label: t('UCUM 代码', 'UCUM code'),
      about: t(
        '给认 UCUM 的软件用：`10*4` 是一万倍，计数的一律是 `1`，不分家、个、项。钱、人、亩没有代码。',
        'For software that reads UCUM: `10*4` is ten thousand, things counted are `1` whatever they are. Money, people and 亩 have no code here.',
      ),
      missing: t('没有 UCUM 代码', 'it has no UCUM code'),
    }),
    base_unit: id({
      label: t('基本单位', 'Base unit'),
      about: t(
        '连本表 `id`；同一基本单位才能换算。`item` 收了许多量词，换成一样不等于可比，还须同一指标。',
        'Joins to `units.id`: figures convert only within one base unit. `item` takes in many measure words, so a common base does not make two things comparable.',
      ),
    }),
    factor: decimal({
      label: t('换成基本单位的系数', 'Factor to the base unit'),
      about: t(
        '`observations.value` 乘它得 `value_base`。亩不换成公顷，人次不换成人，`%` 仍是百分数。',
        '`observations.value` times it is `value_base`. 亩 is not turned into hectares nor 人次 into 人, and `%` stays per cent.',
      ),
    }),
  }),
  unique: [['printed']],
  references: [{ column: 'base_unit', table: 'units' }],
});

export type UnitRow = RowOf<typeof units>;
