/** What an amount is: money, an area, a number of things. By the verb first, then by what such amounts usually are. */
import { bareWords } from './bareWords.ts';
import {
  type BasisCue,
  type BasisRule,
  clauseVerbs,
  GUESSED,
  hasOwnSubject,
  isMoney,
  isSize,
  likely,
  type ReadBasis,
  saidOf,
  STATIC,
  sure,
  TO_LEVEL,
  unitOf,
  verbsOf,
  when,
  YEARLY,
} from './basisCue.ts';
import { doneOverFiveYears, FOUNDED_BEHIND, byStockName, thingsRules } from './thingsRules.ts';

const UNITS_CHANGE = /(?:(?<up>增长|增加|净增)|(?<down>下降|减少|降低))(?:了|约|近|超过?)?$/u;
const LEVEL = /总量|总数|总额|总规模|突破|拥有|共有|余额|保有量|在册|现有|稳定在|保持|控制在|累计达/u;
const STARTS_AS_LEVEL = /^(?:突破|达|迈|跨|站)/u;
const NEAR_LEVEL = /^(?:超|近|接近|约)/u;
/** Throughput, visitors, herds and harvests are levels of a year, whatever the verb. */
const YEARLY_LEVEL = /游客|旅客|客运量|吞吐|班列|开行|出栏|产量|播种|装机|库容/u;
const ADDED =
  /新增|签约(?!额)|新建|新改建|新改扩建|新培育|新引|新认定|新设|新开(?!工)|新获|新入|新发展|新签|新创|新挂|新认证|新投|建成|引进|引育|引入|招引|培育|打造|创建|组建|设立|成立|建立|增设|净增|安装|落户|落地|(?<!开工|提速|加快|启动)建设|获批|栽植|投用|交付|开通|增加|推出|开发|挂牌|重组形成|筹建|发展|创成|集聚|聚集|新（/u;
/** Additions whose subject stands before the verb: 企业新增车间9个. */
const ADDED_WITHIN =
  /新增(?!长)|新签|新引|新建|新培育|新认定|新设|新开业|新获|新入|新发展|增设|建成(?!区(?!级|域))|开通|引进|引育|引入|创建|打造|交付/u;
const BUILDING_DONE = /(?<!改)(?:建设|创建|组建)$/u;
/** Against an earlier year an age or a duration changes, too. */
const LONGER = /(?:提高|提升|延长)(?:了|约)?$/u;
const NEW_AND_IMPROVED = /(?:、|及|和|与)优化/u;
/** Work on what is there already, or only begun: nothing is added yet. */
const KEPT_UP = /(?:提质|规范|巩固|保护)(?:发展|提升|壮大)|创建巩固|启动(?:培育|打造|创建|引进)/u;
/** Policies and acts are counted; they do not add to a stock. */
const ACTS = /(?:政策|措施|举措|活动|事项|任务)$/u;
const LAID = /加密|加装|铺设|敷设|架设/u;
/** What is there at any time, so that more of it is a change. */
const STOCK_GREW = /(?:里程|面积|总量|存量|余额|人口)(?:净)?增加(?:了|约)?$/u;
const DONE = /改造|整治|治理|修复|绿化|库存|覆绿|提升|征收|征地|供地|征迁|复垦|处置|清理|更新|化解|盘活/u;
const PER_HEAD = /每(?:千|万|百)?[人户家平亩]|每.{0,4}人口|人均|户均|亩均|(?<!年)平均|日均/u;
const STOCK = /(?:总值|产值|增加值|总额|余额|收入|资产|规模|销售额|交易额|产量|营收|总量)$/u;
const NEWLY = /^新增|新增就业|新增.{0,6}(?:人|户)$/u;

const doneOverYears = (years: number): ReadBasis =>
  years > 1
    ? likely('cumulative', 'an area or length done over years')
    : sure('count', 'an area or length done');

function byChange({ words, clause, subject }: BasisCue): ReadBasis | undefined {
  if (STOCK_GREW.test(words) && !/新增/u.test(clause)) return likely('change', 'growth of a stock');
  const change = UNITS_CHANGE.exec(words);
  const adds = change?.groups?.up !== undefined && !/同比|较|比/u.test(clause);
  if (change === null || adds || /新增/u.test(clause) || subject.from === 'tail') return undefined;
  return likely('change', 'growth in units', change.groups?.down !== undefined);
}

/** Without a time to compare with, 延长 may as well be a term that is set. */
function byLonger(cue: BasisCue): ReadBasis | undefined {
  if (!STATIC.test(unitOf(cue)) || !LONGER.test(cue.words)) return undefined;
  return { ...likely('change', 'longer than before'), sure: /较|比/u.test(cue.clause) };
}

function ofMoney(cue: BasisCue): ReadBasis | undefined {
  if (!isMoney(cue)) return undefined;
  const { subject, words, clause, years, before, printed } = cue;
  const verbs = clauseVerbs(cue);
  const isNew = verbs.startsWith('新增') || /新增(?!长)/u.test(clause);
  if (isNew && hasOwnSubject(cue)) return likely('increment', GUESSED);
  if (years === 1) return sure('level', 'an amount of money');
  if (STARTS_AS_LEVEL.test(printed) || LEVEL.test(words)) return likely('level', 'a level named');
  if (STOCK.test(subject.words) && verbs === '') return likely('level', 'a stock or yearly amount of money');
  return { ...likely('cumulative', 'money of several years'), sure: before?.basis === 'cumulative' };
}

/** In 建成桥9座、道路突破80公里 the second tells how far it got; the verb is of the first. */
function passesOn({ printed, context, clause }: BasisCue): boolean {
  const item = context.lead.split('、').at(-1) ?? '';
  return STARTS_AS_LEVEL.test(printed) && item !== clause && bareWords(item).verbs === '';
}

/** Verbs that look like an addition and are none. */
function addsNothing({ words, subject, context }: BasisCue, verbs: string): ReadBasis | undefined {
  if (NEW_AND_IMPROVED.test(verbs)) return sure('count', 'new and improved together');
  if (KEPT_UP.test(words)) return sure('count', 'work on what is there, or only begun');
  const isAct = ACTS.test(subject.words) || ACTS.test(context.tail);
  return isAct && /^(?:落地|推出)/u.test(verbs) ? sure('count', 'acts, not things') : undefined;
}

function byVerb(cue: BasisCue): ReadBasis | undefined {
  const { subject, context, clause } = cue;
  const verbs = verbsOf(cue);
  const notAdded = addsNothing(cue, verbs);
  if (notAdded !== undefined) return notAdded;
  if ((subject.from === 'tail' || verbs.startsWith('推动')) && FOUNDED_BEHIND.test(context.tail))
    return sure('increment', 'built or founded, named behind');
  if (verbs.startsWith('完成') && (BUILDING_DONE.test(subject.words) || BUILDING_DONE.test(context.tail)))
    return sure('increment', 'building completed');
  if (!ADDED.test(verbs)) return undefined;
  const isOwn = hasOwnSubject(cue) && subject.verbs !== '';
  return { ...sure('increment', 'built, founded or brought in'), sure: isOwn || context.lead !== clause };
}

/** Without a verb a figure in a list goes on as the one before. */
function withoutVerb(cue: BasisCue): ReadBasis | undefined {
  const { subject, context, clause, before } = cue;
  if (verbsOf(cue) !== '') return undefined;
  if (subject.from !== 'tail' && ADDED_WITHIN.test(clause))
    return likely('increment', 'built, founded or brought in, within the clause');
  if (FOUNDED_BEHIND.test(context.tail)) return likely('increment', 'built or founded, named behind');
  const goesOn = before?.sure === true && context.before?.figure.unit === unitOf(cue);
  if (!goesOn || subject.from === 'tail') return undefined;
  return { ...before, sure: context.lead !== clause, why: 'as the figure before', falls: false };
}

function bySize(cue: BasisCue): ReadBasis | undefined {
  if (!isSize(cue)) return undefined;
  if (LAID.test(cue.words)) return likely('increment', 'a length laid');
  if (verbsOf(cue) !== '') return doneOverYears(cue.years);
  return DONE.test(`${cue.subject.words}${cue.words}`) ? doneOverYears(cue.years) : undefined;
}

function byName({ subject, printed, ...cue }: BasisCue): ReadBasis | undefined {
  if (STARTS_AS_LEVEL.test(printed)) return likely('level', 'a level named');
  const isBare = subject.from === 'lead' && subject.verbs === '';
  if (isBare && NEAR_LEVEL.test(printed) && !cue.context.figure.unit.endsWith('人次'))
    return likely('level', 'a level named');
  const said = saidOf({ subject, printed, ...cue });
  if (LEVEL.test(said) || LEVEL.test(cue.words) || isSize({ subject, printed, ...cue }))
    return likely('level', GUESSED);
  return undefined;
}

export const amountRules: readonly BasisRule[] = [
  when(
    ({ printed }) => printed.endsWith('级'),
    () => likely('level', 'a class of size'),
  ),
  when(
    ({ words, clause, years }) =>
      (YEARLY.test(words) && !/年均浓度/u.test(words)) || (years > 1 && /每年/u.test(clause)),
    () => sure('annual_average', 'by year on average'),
  ),
  when(
    ({ words, before }) => /^[，、\s]*(?:累计|共|总数)达?到?$/u.test(words) && before?.basis === 'increment',
    () => sure('level', 'what the additions come to'),
  ),
  when(
    ({ clause, subject }) =>
      YEARLY_LEVEL.test(`${subject.words}${clause}`) && !/新增|累计|开通/u.test(clause),
    () => likely('level', 'a level of a year'),
  ),
  when(
    ({ clause, context, printed }) =>
      /累计|共计|总计/u.test(
        STARTS_AS_LEVEL.test(printed) ? (context.lead.split('、').at(-1) ?? '') : clause,
      ),
    (cue) => ({ ...sure('cumulative', 'added up'), sure: cue.years > 1 || !isMoney(cue) }),
  ),
  byChange,
  byLonger,
  when(
    (cue) => PER_HEAD.test(saidOf(cue)),
    () => sure('level', 'per head'),
  ),
  when(
    ({ subject }) => NEWLY.test(subject.words),
    () => sure('increment', 'added'),
  ),
  when(
    ({ words }) => TO_LEVEL.test(words),
    () => sure('level', 'a level named'),
  ),
  when(
    ({ before, context, ...cue }) =>
      before?.basis === 'count' &&
      STATIC.test(unitOf({ before, context, ...cue })) &&
      /[、和及与]$/u.test(context.lead) &&
      /^\p{Script=Han}{2}/u.test(context.tail),
    () => likely('count', 'days counted as the things before'),
  ),
  when(
    (cue) => STATIC.test(unitOf(cue)),
    () => sure('level', 'a duration or age'),
  ),
  ofMoney,
  when(
    ({ words }) => /(?:新增|增加|净增|增设)了?$/u.test(words),
    () => sure('increment', 'added'),
  ),
  when(
    ({ words }) => /总规模|总数|总量|总额|累计达/u.test(words),
    () => sure('level', 'a total'),
  ),
  when(passesOn, () => likely('level', 'a level named')),
  byVerb,
  doneOverFiveYears,
  ...thingsRules,
  withoutVerb,
  bySize,
  byName,
  byStockName,
];

/** Nothing else was said: a number of things. */
export const countOf = ({ subject }: BasisCue): ReadBasis => ({
  ...likely('count', 'a number of things'),
  sure: subject.verbs !== '' || subject.from === 'tail',
});
