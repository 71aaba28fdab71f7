import { LANGS, type Lang } from './lang.ts';
import { t } from './t.ts';

/** The words every page shares. */
const pairs = {
  siteName: t('渝政账本', 'Chongqing Ledger'),
  /** In tabs and lists of results. */
  siteTitle: t(
    '渝政账本：说了什么，做到没有，谁被表扬',
    'Chongqing Ledger: promises, tasks, results, awards',
  ),
  siteLine: t(
    '说了什么，交给了谁，做到没有，谁被表扬',
    'What was promised, who was told to do it, what came of it, who was commended',
  ),
  skip: t('跳到正文', 'Skip to content'),
  audit: t('核对', 'Audit'),
  about: t('关于本站', 'About'),
  errata: t('更正', 'Corrections'),
  everything: t('全站目录', 'All sections'),
  nav: t('主导航', 'Main'),
  home: t('首页', 'Home'),
  dataOf: t(
    (version: string, date: string) => `数据${version}版，${date}发布。`,
    (version, date) => `Data ${version}, released on ${date}.`,
  ),
  tableElsewhere: t(
    (rows: number) => `数据表共${String(rows)}行，这里不印`,
    (rows) => `Its table of ${String(rows)} rows is not printed here`,
  ),
  pageAddress: t('本页地址', 'Address of this page'),
  perhapsIn: t('也许在这一栏', 'Perhaps it belongs to'),
  searchInstead: t('搜一搜', 'Search for it'),
  sectionsInstead: t('或者从这里找：', 'Or start here:'),
  subscribe: t('订阅（Atom）', 'Subscribe (Atom)'),
  storiesFeed: t('渝政账本：故事', 'Chongqing Ledger: stories'),
  storiesFeedLine: t(
    '新写的故事；数据改版后，里面的数字也跟着改。',
    'New stories, and those whose figures follow a new version of the data.',
  ),
  changesFeed: t('渝政账本：数据的改动', 'Chongqing Ledger: changes of the data'),
  awards: t('表扬', 'Awards'),
  places: t('你的区县', 'Your district'),
  wholeCity: t('全市', 'City'),
  targets: t('目标与结果', 'Promises and results'),
  tasks: t('任务', 'Tasks'),
  agencies: t('单位', 'Agencies'),
  charts: t('图表', 'Charts'),
  documents: t('文件', 'Documents'),
  stories: t('故事', 'Stories'),
  rewards: t('奖励', 'Rewards'),
  indicators: t('指标', 'Indicators'),
  data: t('数据', 'Data'),
  search: t('搜索', 'Search'),
  methods: t('方法', 'Methods'),
  changes: t('更新', 'Changes'),
  inThisLanguage: t('本页的中文版', 'This page in English'),
  breadcrumbs: t('所在位置', 'You are here'),
  figureSource: t('出处', 'Source'),
  firstOfDocuments: t(
    (first: string, total: number) => `${first}等${String(total)}份文件`,
    (first, total) => `${first}, of ${String(total)} documents`,
  ),
  documentCount: t(
    (total: number) => `${String(total)}份文件`,
    (total) => (total === 1 ? 'one document' : `${String(total)} documents`),
  ),
  colon: t('：', ': '),
  note: t('注', 'Note'),
  reading: t('怎么看', 'How to read this'),
  versionShort: t(
    (version: string) => `数据${version}版`,
    (version) => `data ${version}`,
  ),
  aboutFigure: t('怎么看、说明和来源', 'How to read this, notes and sources'),
  embed: t('嵌入', 'Embed'),
  download: t('下载', 'Download'),
  table: t('数据表', 'Table'),
  tableOf: t(
    (title: string) => `${title}：数据表`,
    (title) => `${title}: table of the data`,
  ),
  rows: t(
    (count: number) => `${String(count)}行`,
    (count) => `${String(count)} ${count === 1 ? 'row' : 'rows'}`,
  ),
  // Without the printed words, which are Chinese: an attribute has one language.
  trace: t(
    (printed: string) => `出处：文件原样“${printed}”`,
    () => 'Where it stands',
  ),
  cited: t(
    (printed: string) => `出处：引用页面“${printed}”，未存档`,
    () => 'Where it stands: a cited page, not archived',
  ),
  quoted: t(
    (printed: string) => `“${printed}”`,
    (printed) => `“${printed}”`,
  ),
  noPage: t('没有这一页', 'No such page'),
  noPageWhy: t(
    '地址可能写错了，或少了一段。发布过的地址都不会撤掉。',
    'The address may be mistyped or cut short. Addresses once published are never withdrawn.',
  ),
  chartKeys: t(
    '方向键换一个，Home、End 到头尾，空格标出，回车打开，Esc 收起。',
    'Arrow keys: next mark. Home, End: first, last. Space: highlight. Enter: open. Esc: close.',
  ),
  mapKeys: t(
    '方向键到邻区，PageUp、PageDown 按表的顺序，空格标出，回车打开，Esc 收起。',
    'Arrow keys: neighbour. Page Up, Page Down: order of the table. Space: highlight. Enter: open. Esc: close.',
  ),
  openMark: t('打开', 'Open'),
  chosenMark: t(
    (name: string) => `已在各图各表标出：${name}`,
    (name) => `Highlighted in all charts and tables: ${name}`,
  ),
  clearedMark: t('已取消标出', 'Highlight removed'),
  movedTitle: t('这一页换了地址', 'This page has moved'),
  movedTo: t('新地址：', 'It is now at '),
  footerLicence: t(
    '代码 MIT，数据表 CC BY 4.0；引用请注明“渝政账本”及文件名。',
    'Code MIT, tables CC BY 4.0; please credit “Chongqing Ledger” and the document.',
  ),
  footerIndependent: t(
    '本站不是政府网站。只收文件里的事实和短引文，不收全文。',
    'Not a government site. It holds the facts of the documents and short quotations, not their text.',
  ),
  version: t(
    (version: string) => `版本 ${version}`,
    (version) => `Version ${version}`,
  ),
};

/** The interface words of one language. */
export type UiWords = { readonly [Key in keyof typeof pairs]: (typeof pairs)[Key][Lang] };

/** The interface in a language. */
export const words = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[lang]])),
  ]),
) as unknown as Readonly<Record<Lang, UiWords>>;
