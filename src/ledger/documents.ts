import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { flag, id, oneOf, optionalDate, optionalText, optionalUrl, sha256, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';

/** What a text was taken from. */
export const mediumLabel = {
  official_page: t('官方网页', 'Official page'),
  newspaper: t('报纸', 'Newspaper'),
  reprint: t('转载', 'Reprint'),
  collection: t('公开汇编', 'Public collection'),
  forum_repost: t('论坛转帖', 'Forum repost'),
  web_page: t('其他网页', 'Another web page'),
};

/** Who published a text. */
export const sourceGradeLabel = {
  official: t('官方', 'official'),
  official_reprint: t('官方文本的转载', 'official text on another site'),
  press: t('报道', 'press'),
  press_reprint: t('报道的转载', 'press report on another site'),
};

/** Sources: the archived documents and, unaudited, the official pages cited for context. */
export const documents = defineTable({
  name: 'documents',
  title: t('文件', 'Documents'),
  rowIs: t('一份出处', 'a source'),
  group: 'named',
  coding: {
    how: t(
      '逐份取自存档文本本身；SHA-256 按存档文件的字节计算',
      'from the archived texts themselves; SHA-256 of their bytes',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '由地方、年份、种类拼成，意义永不改变。工作报告取作报告的年份，公报和计划报告取所说的年份：要年份用 `about_period`。',
        'Place, year and kind; it never changes its meaning. The year of a work report is that of its delivery, that of a communiqué or plan report the year it reports: take years from `about_period`.',
      ),
    }),
    title_zh: text({
      label: t('标题', 'Title'),
      about: t(
        '引用时用；括号里可能是日期或报名。别处的副本标题可能不同，连接用 `id`。',
        'For citing; a bracket may hold a day or the newspaper. Other copies may bear another title: join by `id`.',
      ),
    }),
    title_en: text({
      label: t('英文标题（本站译）', 'Title in English (ours)'),
      about: t(
        '本站译，供英文引用，不是官方译名；找原件请用 `title_zh`。',
        'Our translation, for citing in English. It is no official title: search for the original by `title_zh`.',
      ),
    }),
    short_zh: text({
      label: t('简称（本站拟）', 'Short name in Chinese (ours)'),
      about: t(
        '图表和脚注里的称呼，本站拟的；只供显示，不作连接键。',
        'What charts and footnotes call the document. The name is ours: for display, not for joins.',
      ),
    }),
    short_en: text({
      label: t('英文简称（本站拟）', 'Short name (ours)'),
      about: t(
        '英文图表里的称呼，本站拟的；不是 `title_zh` 的译文。',
        'What English charts call it; our label, no translation of `title_zh` and no key.',
      ),
    }),
    issuer_zh: text({
      label: t('发文机关', 'Who issued it'),
      about: t(
        '报纸刊印的写报社，括号里可能是读到它的网站。是自由文字，不连 `agencies`。',
        'Of a newspaper print it is the paper; a bracket may name the site the text was read on. Free text, which does not join to `agencies`.',
      ),
    }),
    issuer_en: text({
      label: t('发文机关英文名（本站译）', 'Who issued it, in English (ours)'),
      about: t(
        '本站译；同一机关在两行里译法可能不同，分组请用 `issuer_zh`。',
        'Our translation. One body may be worded in two ways (Nan’an District is): group by `issuer_zh`.',
      ),
    }),
    doc_number: optionalText({
      label: t('文号', 'Official document number, where it has one'),
      about: t(
        '可凭它找官方原件；存档丢了的字已还原。空也可能是文本未载，不等于没有文号。',
        'Use it to find the official original; characters lost in archiving were restored. Empty may mean that the text does not give it.',
      ),
      missing: t('没有文号，或文本未载', 'it has none, or the text does not give it'),
    }),
    issued_on: optionalDate({
      label: t('成文或发布日期', 'Day it was issued or delivered'),
      about: t(
        '成文或作报告的日子；报纸刊印的是见报日，说明里写明。不是数字所属的时期。',
        'Day of signing or delivery; of a newspaper print the day of the paper, as the note says. Not the time its figures are about.',
      ),
      missing: t('文本没有写到日', 'the text does not give the day'),
    }),
    document_kind: oneOf(
      {
        commendation: t('表扬通报', 'list of commendations'),
        rules: t('评选规则', 'rules of a round'),
        decomposition: t('任务分解方案', 'plan that hands out tasks'),
        work_report: t('政府工作报告', 'government work report'),
        plan_report: t('计划报告', 'plan report'),
        statistics: t('统计资料', 'statistics'),
        news: t('报道', 'news'),
      },
      {
        label: t('文件种类', 'Kind of document'),
        about: t(
          '先按它筛再比：`decomposition` 分解任务，`work_report` 回顾并定目标；`news` 是别人怎么报道；`statistics` 这里只取了结果。',
          'Filter by it before comparing: `decomposition` hands out tasks, `work_report` reviews and sets targets, `news` tells what others say of one; from `statistics` only results were taken. The grouping is ours.',
        ),
      },
    ),
    about_period: text({
      label: t('所涉年份', 'Year or span it is about'),
      about: t(
        '一年，或首尾两年（`2016/2025`），说整份文件。各行另有 `period`，可能超出它，不要用它补空。',
        'A year, or first and last year (`2016/2025`), of the document as a whole. Rows have a `period` of their own, which may lie outside it: do not fill gaps from here.',
      ),
    }),
    archive_file: optionalText({
      label: t('存档文件名', 'Name of the archived text'),
      about: t(
        '存档文件夹里的文件名，核对命令按它找文本。文本不在下载里，这不是网址。',
        'File name by which the audit finds the text in its folder. The texts are not among the downloads, and this is no address.',
      ),
      missing: t('引用的页面，没有存档', 'a cited page, not archived'),
    }),
    sha256: sha256({
      label: t('存档文本的 SHA-256', 'SHA-256 of the archived text'),
      about: t(
        '自己有文本的，先算它：一致了 `start` 才有效。改一个字节就不同；它不证明存档与原件相同。',
        'Compute it of your own copy first: offsets in `start` hold for these bytes only. It does not show that the archived text equals the original.',
      ),
      missing: t('引用的页面，没有存档', 'a cited page, not archived'),
    }),
    url: optionalUrl({
      label: t('官方网址（未知则空）', 'Official address; empty where none is known'),
      about: t(
        '文件的网页；`source_grade` 不是 `official` 的，是转载或报道的地址，不是官方地址。读过以后，网页可能改动或撤下。',
        'Web page of the document; where `source_grade` is not `official` it is that of a reprint or press report, no official address. It may have changed or gone since it was read.',
      ),
      missing: t('不知道官方网址', 'no official address is known'),
    }),
    archive_url: optionalUrl({
      label: t('网页存档地址', 'Address of an archived copy on the web'),
      about: t(
        '有值时可代替失效的 `url`。空是没有查，不是没有存档；也不是 `sha256` 所算的那份文本。',
        'Where filled, use it when `url` is gone. Empty: nobody looked, which does not mean that no copy exists. It is not the text of `sha256`.',
      ),
      missing: t('没有查', 'it was not looked up'),
    }),
    medium: oneOf(mediumLabel, {
      label: t('存档文本取自何处', 'What the text was taken from'),
      about: t(
        '文本经过谁的手：转载、论坛转帖可能改动、丢字。是谁发布的，看 `source_grade`。',
        'Through whose hands the text came: reprints and forum reposts may differ from the original. Who published it stands in `source_grade`.',
      ),
    }),
    source_grade: oneOf(sourceGradeLabel, {
      label: t('来源等级', 'Source grade'),
      about: t(
        '说由谁发布，不说可信多少，也不说核对没有（看 `audited`）。报纸刊印的官方报告多记作 `official`。',
        'Who published it: the government, another site with its text, the press, another site with that. No measure of truth; an official report printed by a newspaper is mostly `official`.',
      ),
    }),
    audited: flag({
      label: t('文本已存档并逐行核对', 'Archived here and checked row by row'),
      about: t(
        '`true` 的文本有存档，各行有 `start`，逐行核对过；`false` 只是引用。核对的是抄录，不是事实。',
        '`true`: the text is archived, its rows have an offset and were checked against it; `false`: cited only. It vouches for our copying, not for what the document says.',
      ),
    }),
    ...notes,
  }),
});

export type DocumentRow = RowOf<typeof documents>;

/** The documents of a list of ids, in its order. */
export function documentsOf(ids: readonly string[], documents: readonly DocumentRow[]): DocumentRow[] {
  return ids.flatMap((id) => documents.filter((document) => document.id === id));
}
