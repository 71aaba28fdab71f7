import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { decimal, id, idOf, oneOf, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';

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
    base_unit: idOf('units', {
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
});

export type UnitRow = RowOf<typeof units>;

/** Zones, companies, parks and others whose figures a report states and which are not the place as a whole. */
export const bodies = defineTable({
  name: 'bodies',
  title: t('地方以下的主体', 'Bodies'),
  rowIs: t('一个有自己数字的园区、公司、项目等', 'a zone, company, park or the like with figures of its own'),
  group: 'named',
  coding: {
    how: t(
      '两次独立编码：凡数字不是整个地方的，写明是谁的',
      'coded twice, independently: whose a figure is where it is not that of the whole place',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变；`observations.body` 连到它。不是企业登记号。',
        'A slug of the English name; it never changes its meaning. `observations.body` holds it. It is no registration number.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name, as printed'),
      about: t(
        '文件里的叫法，常是简称，只保证同一地方内不重名：对照名录前先查全称。',
        'The name in the document, often short and unique only within its `place`: find the full name before you match a register.',
      ),
    }),
    name_en: text({
      label: t('英文名（本站译）', 'Name in English (ours)'),
      about: t(
        '本站译，供显示。它自己的英文名可能不同，连接用 `id`。',
        'Our translation, for display. The body itself may use another English name: join by `id`.',
      ),
    }),
    body_kind: oneOf(
      {
        zone: t('区域', 'zone or area'),
        park: t('园区', 'park'),
        company: t('公司', 'company'),
        town: t('镇街、城区', 'town'),
        facility: t('设施', 'facility'),
        project: t('项目', 'project'),
        agency: t('单位', 'agency'),
        programme: t('计划', 'programme'),
        region: t('跨界区域', 'region beyond the place'),
      },
      {
        label: t('种类', 'Kind of body'),
        about: t(
          '本站归的类，同类的才好并看。`region` 超出所在地方，它的数不是那个地方的一部分。',
          'Our grouping: compare bodies of one kind. A `region` reaches beyond its `place`, so that its figures are no part of that place’s.',
        ),
      },
    ),
    place: idOf('places', {
      label: t('所在的地方', 'Place'),
      about: t(
        '连 `places.id`：它的数记在哪个地方名下。不保证全在境内，也不能加到地方总数上。',
        'Joins to `places.id`: under which place its figures stand. Not proof that it lies wholly within, and nothing to add to the place’s totals.',
      ),
    }),
    ...notes,
  }),
  unique: [
    ['place', 'name_zh'],
    ['place', 'name_en'],
  ],
});

export type BodyRow = RowOf<typeof bodies>;

/** The parts and classes that figures are of, where they are not of all an indicator measures. */
export const breakdowns = defineTable({
  name: 'breakdowns',
  title: t('分项', 'Breakdowns'),
  rowIs: t('指标的一个部分或一类', 'a part or class of what an indicator measures'),
  group: 'named',
  coding: {
    how: t(
      '两次独立编码：数字只是指标一部分的，写明哪一部分',
      'coded twice, independently: which part, where a figure is of a part of its indicator only',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变；`observations.breakdown` 连到它。同一分项可用于几个指标。',
        'A slug of the English name; it never changes its meaning. `observations.breakdown` holds it, and several indicators may share one.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name'),
      about: t(
        '供显示的短名。同一个词用在不同指标上，范围看那一行的 `context_zh` 和原样字句。',
        'Short name for display. What it covers differs with the indicator: see `context_zh` and `printed` of the row.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '英文短名。done、partly done 是报告给任务分的类；目标完成与否的判断在 `outcomes`。',
        'Short name in English. “Done” and “partly done” are how a report sorts its tasks; judgements on targets are in `outcomes`.',
      ),
    }),
    dimension: oneOf(
      {
        residence: t('城乡', 'urban or rural'),
        sector: t('行业', 'sector'),
        stage: t('阶段', 'stage'),
        status: t('状态', 'status'),
        source: t('来源', 'source'),
        group: t('类别', 'group'),
        accounting: t('核算', 'accounting'),
        part: t('部分', 'part'),
      },
      {
        label: t('按什么分', 'By what it divides'),
        about: t(
          '说按什么分：城乡、阶段、状态等。一个维度的各项不一定齐全，不要加起来当总数。',
          'By what it divides: residence, stage, status and so on. The parts of a dimension need not be complete: do not add them up to a total.',
        ),
      },
    ),
  }),
  unique: [
    ['dimension', 'name_zh'],
    ['dimension', 'name_en'],
  ],
});

export type BreakdownRow = RowOf<typeof breakdowns>;
