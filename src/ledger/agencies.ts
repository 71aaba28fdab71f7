import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, oneOf, text, wikidata } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';

/** Kinds of body. */
export const agencyKindLabel = {
  party: t('党委部门', 'Party body'),
  government_department: t('政府部门', 'Government department'),
  management_committee: t('管委会', 'Management committee'),
  enterprise_institution: t('企事业单位', 'Enterprise or institution'),
  armed_forces: t('武装力量', 'Armed forces'),
  collective: t('统称', 'Collective name'),
  headquarters: t('指挥部', 'Headquarters'),
  office: t('办公室', 'Office'),
};

/** Whose body an agency is. */
export const levelLabel = {
  municipal: t('市级', 'municipal'),
  district: t('区级', 'district'),
  township: t('乡镇街道', 'townships and subdistricts'),
};

/** Government bodies; collective actors are bodies of their own kind and are never expanded. */
export const agencies = defineTable({
  name: 'agencies',
  title: t('单位', 'Agencies'),
  rowIs: t('一个政府单位', 'a government body'),
  group: 'named',
  coding: {
    how: t(
      '一个单位一行，错字留在 `agency_names`；集合名称不拆开',
      'one row per body, typos in `agency_names`; collective actors are never expanded',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`cq-` 是市级，`liangping-` 是梁平的区级和乡镇，后接职能；意义永不改变。两级的同名单位是两个单位。',
        '`cq-` for municipal bodies, `liangping-` for those of Liangping, then the function; it never changes its meaning. One function at two levels is two bodies.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name'),
      about: t(
        '文件用的简称（如“区财政局”），不带区名，别的区也有同名的。各种写法在 `agency_names`。',
        'The short form of the documents (区财政局), without the district: others have bodies so called. Every printed form is in `agency_names`.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '本站译，补上了重庆或梁平，单独看也明白；不是官方译名，连接用 `id`。',
        'Our rendering, with Chongqing or Liangping added so that it stands alone. Not an official name: join by `id`.',
      ),
    }),
    level: oneOf(levelLabel, {
      label: t('层级', 'Level'),
      about: t(
        '先按它筛：市级的出自2022年规则，区级、乡镇的都是梁平的。别的区没有收。',
        'Filter by it: municipal bodies come from the rules of 2022, those of districts and townships are Liangping’s. Other districts are not covered.',
      ),
    }),
    agency_kind: oneOf(agencyKindLabel, {
      label: t('种类', 'Kind of body'),
      about: t(
        '`collective` 是“各乡镇”一类合称，不展开：数单位、做网络时去掉。其余按最近的一类归。',
        '`collective` is a set such as “all townships”, never expanded: drop it when you count bodies or draw networks. Else the nearest kind was chosen.',
      ),
    }),
    wikidata: wikidata({
      label: t('维基数据编号', 'Wikidata item'),
      about: t(
        '有值时可连维基数据。空是没有查，不是没有条目；别的区有同名单位，勿按名称自行填。',
        'Where filled, joins to Wikidata. Empty: not looked up, not “no item”. Do not fill it by name: bodies of other districts are called the same.',
      ),
    }),
    ...notes,
  }),
  unique: [['name_zh', 'level']],
});

/** An agency with the forms its name is printed in. */
export type AgencyRow = RowOf<typeof agencies> & { printed_forms: readonly string[] };

/** Forms in which documents print the names of government bodies, typos included. */
export const agencyNames = defineTable({
  name: 'agency_names',
  title: t('单位的写法', 'Names of agencies'),
  rowIs: t('一个单位的一种写法', 'a form in which documents print an agency'),
  group: 'named',
  coding: { how: t('照文件所印，含错字', 'as printed, typos included') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`单位-form-序号`，意义永不改变；序号只分开写法，不分正误。',
        'The agency, `-form-` and a number; it never changes its meaning. The number tells forms apart, not right from wrong.',
      ),
    }),
    agency: idOf('agencies', {
      label: t('单位', 'Agency'),
      about: t(
        '连 `agencies.id`。一个单位可有几种写法：从文件认单位时用，数单位要去重。',
        'Joins to `agencies.id`. A body may have several rows: use it to recognise bodies, and count distinct ones.',
      ),
    }),
    form: text({
      label: t('写法', 'Form'),
      about: t(
        '照印，含错字、省称、半角括号；`task_agencies.printed`、`measure_agencies.printed` 都在其中。供比对，不供显示。',
        'As printed, with typos, short forms and half-width brackets; every `printed` of `task_agencies` and `measure_agencies` is among them. For matching, not for display.',
      ),
    }),
  }),
  unique: [['agency', 'form']],
});

export type AgencyNameRow = RowOf<typeof agencyNames>;
