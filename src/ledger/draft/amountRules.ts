/** What an amount is: money, an area, a number of things. By the verb first, then by what such amounts usually are. */
import {
  type BasisCue,
  type BasisRule,
  GUESSED,
  likely,
  type ReadBasis,
  sure,
  TO_LEVEL,
  YEARLY,
} from './basisCue.ts';
import { bareWords } from './readSubjects.ts';

const UNITS_CHANGE = /(?:(?<up>增长|增加|净增)|(?<down>下降|减少|降低))(?:了|约|近|超过?)?$/u;
const LEVEL =
  /总量|总数|总额|总规模|突破|拥有|共有|余额|保有量|在册|现有|稳定在|保持|控制在|入驻|累计达|辐射|通达|由$|从$/u;
const STARTS_AS_LEVEL = /^(?:突破|达|迈|跨|站)/u;
const NEAR_LEVEL = /^(?:超|近|接近|约)/u;
/** Throughput, visitors, herds and harvests are levels of a year, whatever the verb. */
const YEARLY_LEVEL = /游客|旅客|客运量|吞吐|班列|开行|出栏|产量|播种|装机|库容/u;
const ADDED =
  /新增|新建|新改建|新改扩建|新培育|新引|新认定|新设|新开(?!工)|新获|新入|新发展|新签|新创|新挂|新认证|新投|建成|引进|引育|引入|招引|培育|打造|创建|组建|设立|成立|建立|增设|净增|安装|落户|落地|(?<!开工|提速|加快|启动)建设|获批|栽植|投用|交付|开通|增加|推出|开发|挂牌|重组形成|筹建|发展|创成|集聚|聚集|新（/u;
/** Additions whose subject stands before the verb: 企业新增车间9个. */
const ADDED_WITHIN =
  /新增(?!长)|新签|新引|新建|新培育|新认定|新设|新开业|新获|新入|新发展|增设|建成|引进|引育|引入|创建|打造|交付/u;
const ADDED_BEHIND = /^[^，。；]*(?:建成|完工|竣工|投产|投用|开园|开业|招生|创建$|成立|通车)/u;
const BUILDING_DONE = /(?<!改)(?:建设|创建|组建)$/u;
/** Against an earlier year an age or a duration changes, too. */
const LONGER = /(?:提高|提升|延长)(?:了|约)?$/u;
const NEW_AND_IMPROVED = /、优化|及优化/u;
const DONE = /改造|整治|治理|修复|绿化|库存|覆绿|提升|征收|征地|供地|征迁|复垦|处置|清理|更新|化解|盘活/u;
const PER_HEAD = /每(?:千|万|百)?[人户家平亩]|每.{0,4}人口|人均|户均|亩均|(?<!年)平均|日均/u;
const STOCK = /(?:总值|产值|增加值|总额|余额|收入|资产|规模|销售额|交易额|产量|营收|总量)$/u;
const NEWLY = /^新增|新增就业|新增.{0,6}(?:人|户)$/u;

const MONEY = /元$|亿$/u;
const SIZE = /公里|千米|平方|公顷|亩|立方|吨|斤|千瓦|米$|P$/u;
const STATIC = /^(?:年|岁|天|小时|分钟|度|分)$/u;

const unitOf = ({ context }: BasisCue): string => context.figure.unit;
const isMoney = (cue: BasisCue): boolean => MONEY.test(unitOf(cue));
const isSize = (cue: BasisCue): boolean => SIZE.test(unitOf(cue));
const clauseVerbs = ({ clause }: BasisCue): string => bareWords(clause).verbs;
const hasOwnSubject = ({ subject }: BasisCue): boolean => subject.from !== 'before';

/** Verbs of the figure's own words, or of its clause where it has none. */
function verbsOf(cue: BasisCue): string {
  const own = hasOwnSubject(cue) ? cue.subject.verbs : '';
  return own === '' ? clauseVerbs(cue) : own;
}

/** Words that go on from clause to clause do not say what this figure is. */
const saidOf = (cue: BasisCue): string => (hasOwnSubject(cue) ? cue.clause : cue.words);

const doneOverYears = (years: number): ReadBasis =>
  years > 1
    ? likely('cumulative', 'an area or length done over years')
    : sure('count', 'an area or length done');

function byChange({ words, clause, subject }: BasisCue): ReadBasis | undefined {
  const change = UNITS_CHANGE.exec(words);
  const adds = change?.groups?.up !== undefined && !/同比|较|比/u.test(clause);
  if (change === null || adds || /新增/u.test(clause) || subject.from === 'tail') return undefined;
  return likely('change', 'growth in units', change.groups?.down !== undefined);
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

function byVerb(cue: BasisCue): ReadBasis | undefined {
  const { subject, context, clause } = cue;
  const verbs = verbsOf(cue);
  if (NEW_AND_IMPROVED.test(verbs)) return sure('count', 'new and improved together');
  if ((subject.from === 'tail' || verbs.startsWith('推动')) && ADDED_BEHIND.test(context.tail))
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
  if (ADDED_BEHIND.test(context.tail)) return likely('increment', 'built or founded, named behind');
  const goesOn = before?.sure === true && context.before?.figure.unit === unitOf(cue);
  if (!goesOn || subject.from === 'tail') return undefined;
  return { ...before, sure: context.lead !== clause, why: 'as the figure before', falls: false };
}

function bySize(cue: BasisCue): ReadBasis | undefined {
  if (!isSize(cue)) return undefined;
  if (verbsOf(cue) !== '') return doneOverYears(cue.years);
  return DONE.test(`${cue.subject.words}${cue.words}`) ? doneOverYears(cue.years) : undefined;
}

function byName({ subject, printed, ...cue }: BasisCue): ReadBasis | undefined {
  if (STARTS_AS_LEVEL.test(printed)) return likely('level', 'a level named');
  const isBare = subject.from === 'lead' && subject.verbs === '';
  if (isBare && NEAR_LEVEL.test(printed)) return likely('level', 'a level named');
  const said = saidOf({ subject, printed, ...cue });
  if (
    LEVEL.test(said) ||
    LEVEL.test(cue.words) ||
    isSize({ subject, printed, ...cue }) ||
    /量$|额$|专利$/u.test(subject.words)
  )
    return likely('level', GUESSED);
  return undefined;
}

const when =
  (test: (cue: BasisCue) => boolean, reading: (cue: BasisCue) => ReadBasis): BasisRule =>
  (cue) =>
    test(cue) ? reading(cue) : undefined;

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
    (cue) => PER_HEAD.test(saidOf(cue)),
    () => sure('level', 'per head'),
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
    ({ clause }) => /累计|共计|总计/u.test(clause),
    (cue) => ({ ...sure('cumulative', 'added up'), sure: cue.years > 1 || !isMoney(cue) }),
  ),
  byChange,
  when(
    ({ subject }) => NEWLY.test(subject.words),
    () => sure('increment', 'added'),
  ),
  when(
    ({ words }) => TO_LEVEL.test(words),
    () => sure('level', 'a level named'),
  ),
  when(
    (cue) => STATIC.test(unitOf(cue)) && LONGER.test(cue.words),
    () => sure('change', 'longer than before'),
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
  byVerb,
  when(
    ({ clause, years, subject }) => years > 1 && /五年/u.test(clause) && subject.verbs !== '',
    () => likely('cumulative', 'done over five years'),
  ),
  when(
    (cue) =>
      cue.years > 1 &&
      cue.subject.from === 'tail' &&
      verbsOf(cue) === '' &&
      !ADDED_BEHIND.test(cue.context.tail),
    () => likely('level', 'how many there are at the end'),
  ),
  withoutVerb,
  bySize,
  byName,
];

/** Nothing else was said: a number of things. */
export const countOf = ({ subject }: BasisCue): ReadBasis => ({
  ...likely('count', 'a number of things'),
  sure: subject.verbs !== '' || subject.from === 'tail',
});
