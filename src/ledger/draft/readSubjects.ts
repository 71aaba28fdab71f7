/** What a figure is about, in the words of the document. */
import type { FigureContext } from './figureContext.ts';

export interface Subject {
  /** The words that name it, without verbs, times and comparators. */
  words: string;
  /** Words the subject may also be called by, where a list shares its first or last part. */
  others: string[];
  /** Where the words were found. */
  from: 'lead' | 'tail' | 'before' | 'list';
  /** The verb of the clause, for what kind of figure it is. */
  verbs: string;
}

/** Words of manner before a verb. */
const MANNER =
  /^(?:成功|持续|深入|联合|同步|全力|协同|认真|提请|有效|实体化|常态化|精准|进一步|加力|提质|滚动|扎实|继续|切实|大力|积极|有序|稳步|逐步|统筹|布局|升级|率先|预计|全年|共|再|又|上线|指导|优先|规划|聚力|确保|力争|争取|各地|一体|梯次|超额|如期|圆满|高效|高水平|依法)+(?![业者])/u;
const CONNECTOR = /^[\s、和与及并，]+|^(?:以及|其中|并且|同时|另外|此外)+/u;
const ITEM = /^\d+[.、．]/u;
const TIME =
  /^(?:[“"]?十[一二三四五六七八九]?五[”"]?(?:末|期间|时期)?|(?:到|至)?(?:20\d{2}|\u0002+)年?(?:底|末)?|全年|今年|去年|年内|当年|年末|年底|上半年|前三季度|[一二三四]季度|五年来|五年(?!级|计划|规划)|年度?)[，、]?/u;
const VERBS =
  '新增、优化|新增及优化调整|新增和优化|新增加?|新实施|新签署|新立项|新招|新成立|新组建|新落地|新建和?改造提升|新建和改造|新建改扩建|新建改建|新改建|新改扩建|新建|新培育壮大|新培育|新引进|新引育|新认定|新设立|新设(?!备)|新开工改造|新开工|新获批|新获评|新获|新入驻|新发展|新签约|新签|新开业|新创建|新挂牌|新认证|新投用|净增加?|' +
  '累计|完成|实现|建成投用|建成通车|建成|引进|引育|招引|培育壮大|培育|打造|创建|组建|设立|成立|建立健全|建立|增设|增加|净增|安装|落地|投用|建设(?!用地)|获批|' +
  '改造提升|改造|整治提升|整治|实施|推进|推动|治理|办理|开展|处置|化解|发布|服务(?!业|贸易|消费|外包)|培训|纳入|入选|获评|获得|荣获|获|开工建设|开工|启动|加快|举办|组织|提供|惠及|解决|排查|打通|更新改造|更新|盘活|优化|接待|修复|征收|搬迁|复垦复绿|复垦|帮助|协调金融机构为|协调|发放|清理|查处|消除|淘汰|整合|签订|签约|争取|落实|安排|投入(?!强度)|带动|拉动|促进|确保|力争|保持|稳定|提升|提高|扩大|压减|减少|降低|下达|保障(?!性)|支持|推广|上线|培养|评选|认定|选派|选聘|争创|创成|达成|收集|受理|供应|出台|编制|筹建|建好|超额|发展(?!基金|银行)|推出|引入|集聚|聚集|深化|完善提升|完善|升级改造|美化绿化|覆绿整治|续建|提速建设|加快建设|提速|加速|全面|高标准|高质量|强化|优选|选取|栽植|新栽植|征收|租赁|交付|释放|开发|挂牌建设|挂牌|重组形成|投放|收治|救助|开通|新（改）建|新（扩）建|新（改、扩）建|派驻|动员|抽调|缔结|累计为|为';
const VERB = new RegExp(String.raw`^(?:${VERBS})(?:了)?(?!率)`, 'u');
const ANY_VERB = new RegExp(String.raw`${VERBS}|达到|增至|升至|突破|拥有|共有|总数|总量`, 'gu');
const TRAILING =
  /(?:由(?:上半年|一季度|上年|20\d{2}年|[“"]?十.五[”"]?末?)?的?|(?:比|高于|低于|快于|较)(?:全市|全国|全省|全区)(?:平均)?(?:水平)?(?:快|高|低|慢)?出?|在[^，。；]{1,8}中(?:排|居|列)?|降幅|收窄|净增|净|回升|只|五年|首次|(?:较|比|与)(?:上年|去年|20\d{2}年|[“"]?十[一二三四五六七八九]?五[”"]?)(?:同期|期间|末|底)?(?:相比)?|前三季度|一季度|上半年|全年|在全市率先|在全国率先|率先|负|分别|均|都|也|已|将|为|是|达|达到|达成|增至|升至|降至|提升至|提升到|提高到|提高至|上升到|上升至|增加到|增加至|增长到|扩大到|下降到|下降至|缩小到|缩小至|调整为|稳定在|保持在|保持|控制在|突破|超过|接近|预计|力争|确保|实现|完成|累计|共|约|近|超|同比|同口径|可比口径|可比|比上年|较上年|年均|平均|名义|实际|增长|增速|增幅|涨幅|增|增加|下降|减少|降低|提高|提升|上升|扩大|回落|压减|恢复|仅|只有|由|从|至|到|在|有|占|居|排名|位居|位列|名列|获评|获|全国|全市|全省|全区|中心城区|继续|稳居|蝉联|连续|总体|基本|以上|左右|目标任务|任务|不低于|不超过|不少于|日均|月均|\s|\u0002)+$/u;

/** Takes connectors, times and verbs from the front and what leads to the number from the end. */
export function bareWords(text: string): { words: string; verbs: string } {
  let words = text;
  let verbs = '';
  for (;;) {
    const next = words
      .replace(CONNECTOR, '')
      .replace(ITEM, '')
      .replace(TIME, '')
      .replace(COMPARED, '')
      .replace(MANNER, '');
    const verb = VERB.exec(next)?.[0];
    const cut = verb === undefined ? next : next.slice(verb.length);
    if (verb !== undefined) verbs += verb;
    if (cut === words) break;
    words = cut;
  }
  return { words: words.replace(TRAILING, '').replace(/^[“”"、\s的]+|[“"、\s的]+$/gu, ''), verbs };
}

const COMPARED =
  /^(?:较|比|与|同|是)(?:上年|去年|20\d{2}年|[“"]?十[一二三四五六七八九]?五[”"]?)(?:同期|期间|时期|末|底)?(?:相比|的)?/u;

const hasName = (words: string): boolean => /[\p{Script=Han}A-Za-z]{2,}/u.test(words);

const COUNTER = /[个家条项座所件户名人处批支只艘辆台套间类种次场门栋款例期站片镇村国县区地]$/u;

/** Words that name no thing of their own: they go on with that of the figure before. */
const GENERIC = /^(?:完成率|占比|总数|总量|总额|总规模|比重|年产量|产值|规模|增速|增幅|降幅)$/u;

/** A在B下降3%的情况下增长5%: the first figure is of B, the second of A. */
const IN_SPITE = /^(?<of>[^在]{2,})在(?<other>[^在]{2,}?)(?:下降|增长|负增长|减少)/u;

/** Of 建设A、服务B the figure belongs to the last verb and what follows it. */
function lastAct(lead: string): string {
  const last = lead.split(/、(?![^“]*”)/u).at(-1) ?? lead;
  return last !== lead && VERB.test(last) ? last : lead;
}

function ownWords(context: FigureContext): Subject | undefined {
  const { words, verbs } = bareWords(lastAct(context.lead));
  const inserted = IN_SPITE.exec(context.clauseLead);
  if (words === '情况下' && inserted !== null)
    return { words: inserted.groups?.of ?? '', others: [], from: 'lead', verbs };
  if (context.tail.startsWith('的情况下') && inserted !== null)
    return { words: inserted.groups?.other ?? '', others: [], from: 'lead', verbs };
  if (GENERIC.test(words)) return undefined;
  if (hasName(words)) return { words, others: [], from: 'lead', verbs };
  const { tail, figure } = context;
  const noun =
    tail
      .replace(/^(?:的|以上的|以上)?/u, '')
      .replace(ANY_VERB, ' ')
      .trim()
      .split(' ')[0] ?? '';
  const counts = COUNTER.test(figure.unit.replace(/\(.*$/u, '')) || verbs !== '';
  if (counts && hasName(noun)) return { words: noun, others: [], from: 'tail', verbs };
  return undefined;
}

const LIST = /、|以及|和(?![谐美平解])|与|(?<![普涉波触])及(?![其格时])/u;

/** 均 spreads one figure over a list; that of 年均 and 人均 does not. */
const EACH = /(?<![年平人亩户日月])均(?![衡价匀等值])|都(?=是|有|达|超|在)|各(?=增长|达|为|有|新)/u;

/** The things a clause lists before 分别 or 均: each by itself, with the last part of the last, with the first part of the first. */
function listedSubjects(clause: string, figures = 0): string[][] {
  const { words } = bareWords(upToDistributor(clause));
  if (/等/u.test(words)) return [];
  const items = words.split(LIST).filter((item) => item !== '');
  const [first = '', last = ''] = [items[0], items.at(-1)];
  if (items.length === 1 && figures === 2 && /^城乡/u.test(first))
    return [[first.replace(/^城乡/u, '城镇')], [first.replace(/^城乡/u, '农村')]];
  if (items.length < 2) return [];
  return items.map((item, at) => [
    item,
    ...(at < items.length - 1
      ? Array.from({ length: Math.max(0, last.length - 1) }, (_, cut) => item + last.slice(cut + 1))
      : []),
    ...(at > 0
      ? Array.from({ length: Math.max(0, first.length - 1) }, (_, cut) => first.slice(0, cut + 1) + item)
      : []),
  ]);
}

function upToDistributor(clause: string): string {
  const at = clause.indexOf('分别');
  if (at > 0) return clause.slice(0, at);
  return clause
    .replace(
      /(?:分别|(?<![人亩户日月])均(?![衡价匀等值])|各(?=增长|达|为|有|新)|都(?=是|有|达|超|在)|稳定在|稳居|持续|保持|增长|达到?|达)[^、和]*$/u,
      '',
    )
    .replace(/年$/u, '');
}

/** The clause whose list a run of figures goes through: its own, or the one before where it names nothing. */
function listBehind(context: FigureContext): string[][] {
  const own = listedSubjects(
    context.clauseLead.slice(0, context.clauseLead.length - runLead(context).length),
    context.run.of,
  );
  if (own.length > 0) return own;
  const first = firstOfRun(context);
  return first.before !== undefined && !hasName(bareWords(first.lead).words)
    ? listBehind(firstOfRun(first.before))
    : [];
}

function firstOfRun(context: FigureContext): FigureContext {
  let first = context;
  for (let back = context.run.at; back > 0 && first.before !== undefined; back -= 1) first = first.before;
  return first;
}

/** What stands between the first figure of the run and this one. */
function runLead(context: FigureContext): string {
  const first = firstOfRun(context);
  return context.line.text.slice(first.figure.start, context.figure.start);
}

const DISTRIBUTES = new RegExp(`分别|${EACH.source}`, 'u');
/** Ends of names that can be measured, so that a list of them shares one percentage. */
const MEASURED = /(?:率|险|保|养老|度|指数|数?量|值|额|收入|投资)$/u;

/** In a list of figures that names nothing itself, each goes with the figure at its place in the list before: 达到A、B，分别增长C、D. */
function crossed(context: FigureContext): Subject[] | undefined {
  const first = firstOfRun(context);
  if (context.run.of < 2 || hasName(bareWords(first.lead).words)) return undefined;
  const earlier: FigureContext[] = [];
  for (let back = first.before; back !== undefined && earlier.length < context.run.of; back = back.before)
    earlier.unshift(back);
  const own = earlier.map(ownWords);
  const mine =
    own.length === context.run.of && own.every((subject) => subject?.from === 'lead')
      ? own[context.run.at]
      : undefined;
  return mine === undefined ? undefined : [{ ...mine, from: 'list' }];
}

/** 打造千亿级A、B、C is said of each of them. */
function namedBehind({ line, figure }: FigureContext): Subject[] {
  const behind = /^[^，。；！]*/u.exec(line.text.slice(figure.end))?.[0] ?? '';
  const items = behind.split('、');
  const names = items.some((item) => /[百千万]亿?级/u.test(item)) ? items.slice(0, 1) : items;
  return names.map((words) => ({ words, others: [], from: 'tail', verbs: '' }));
}

const named = (names: readonly string[], verbs: string): Subject => ({
  words: names[0] ?? '',
  others: names.slice(1),
  from: 'list',
  verbs,
});

/** Each figure of a run goes with the name at its place in the list. */
function atItsPlace(context: FigureContext): Subject[] | undefined {
  const first = firstOfRun(context);
  if (context.run.of === 1 && context.figure.form !== 'rank' && !DISTRIBUTES.test(first.clauseLead))
    return undefined;
  const list = listBehind(context);
  const names = list.length > 1 && list.length === context.run.of ? list[context.run.at] : undefined;
  return names === undefined ? undefined : [named(names, bareWords(first.lead).verbs)];
}

const MOST_SHARING = 5;

/** A件、B件，满意率均为100%: the one name goes with each of the figures before. */
function ofEachBefore({ before, clauseLead }: FigureContext, own: Subject): Subject[] | undefined {
  const earlier: Subject[] = [];
  for (let back = before; back !== undefined && earlier.length < MOST_SHARING; back = back.before) {
    const subject = ownWords(back);
    if (subject?.from !== 'lead' || (earlier.length > 0 && back.lead === clauseLead)) break;
    earlier.unshift(subject);
    if (back.lead === back.clauseLead) break;
  }
  if (earlier.length < 2) return undefined;
  return earlier.map(({ words }) => ({ ...own, words: `${words}${own.words}`, from: 'list' }));
}

/** Whether the words say that one figure is that of each: 均为100%, A、B居全市第一, A、B数量翻番. */
function isOfEach({ figure, clauseLead, lead }: FigureContext, own: Subject): boolean {
  if (EACH.test(clauseLead)) return true;
  if (figure.form === 'rank') return lead === clauseLead;
  return figure.form === 'multiple' && own.words.endsWith('数量');
}

/** One figure said of a list; a list of rates shares a percentage without a word: A率、B率95%以上. */
function ofEach(context: FigureContext, own: Subject): Subject[] | undefined {
  if (context.run.of !== 1 || own.from !== 'lead') return undefined;
  const says = isOfEach(context, own);
  const list = says ? listBehind(context) : listedSubjects(context.lead);
  if (EACH.test(context.clauseLead) && list.length < 2) return ofEachBefore(context, own);
  if (list.length < 2 || list.length > MOST_SHARING) return undefined;
  const shares = says || (context.figure.unit === '%' && list.every(([name = '']) => MEASURED.test(name)));
  return shares ? list.map((names) => named(names, own.verbs)) : undefined;
}

/** Where a clause names nothing, what was spoken of goes on. */
function goesOn({ before }: FigureContext): Subject[] {
  const [subject] = before === undefined ? [] : readSubjects(before);
  if (subject === undefined) return [{ words: '', others: [], from: 'before', verbs: '' }];
  return [{ ...subject, from: 'before', verbs: '' }];
}

/** One subject, or several where one figure is said of a list (均为100%). */
export function readSubjects(context: FigureContext): Subject[] {
  if (context.figure.form === 'size_class') return namedBehind(context);
  const listed = crossed(context) ?? atItsPlace(context);
  if (listed !== undefined) return listed;
  const own = ownWords(context);
  if (own === undefined) return goesOn(context);
  return ofEach(context, own) ?? [own];
}
