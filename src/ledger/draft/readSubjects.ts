/** What a figure is about, in the words of the document. */
import { ANY_VERB, bareWords, hasName, VERB } from './bareWords.ts';
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

const COUNTER = /[个家条项座所件户名人处批支只艘辆台套间类种次场门栋款例期站片镇村国县区地]$/u;

/** Words that name no thing of their own: they go on with that of the figure before. */
const GENERIC = /^(?:完成率|占比|总数|总量|总额|总规模|比重|年产量|产值|规模|增速|增幅|降幅)$/u;

/** A在B下降3%的情况下增长5%: the first figure is of B, the second of A. */
const IN_SPITE = /^(?<of>[^在]{2,})在(?<other>[^在]{2,}?)(?:下降|增长|负增长|减少)/u;

/** A在上半年下降3%的情况下: what stands behind 在 is no thing. */
const TIME_ONLY = /^(?:[一二三四]季度|上半年|前三季度|年初)$/u;

/** Of 建设A、服务B the figure belongs to the last verb and what follows it. */
function lastAct(lead: string): string {
  const last = lead.split(/、(?![^“]*”)/u).at(-1) ?? lead;
  return last !== lead && VERB.test(last) ? last : lead;
}

/** Whose a figure is where a clause tells of one thing in spite of another. */
function inSpite({ clauseLead, tail }: FigureContext, words: string, verbs: string): Subject | undefined {
  const groups = IN_SPITE.exec(clauseLead)?.groups;
  const other = TIME_ONLY.test(groups?.other ?? '') ? groups?.of : groups?.other;
  const name = words === '情况下' ? groups?.of : tail.startsWith('的情况下') ? other : undefined;
  return name === undefined ? undefined : { words: name, others: [], from: 'lead', verbs };
}

const isCounter = (unit: string): boolean => COUNTER.test(unit.replace(/\(.*$/u, ''));

/** A percentage or 万 that begins its clause is of the noun behind it: 九成企业, 95%以上的村, 3万居民. */
const isShareOf = ({ figure, lead, clauseLead }: FigureContext): boolean =>
  /^[%成]$|[万亿]$/u.test(figure.unit) && lead === clauseLead && lead === '';

/** 12个断面达标率 counts sections, not their rate. */
const OWN_RATE = /(?<=.{2}).{0,2}(?:率|比例|占比|比重)$/u;

/** A、12家B: right behind the mark of a list a number counts what follows it. */
function nextInList(context: FigureContext): Subject | undefined {
  if (!/(?:[、和与及]|以及)$/u.test(context.lead)) return undefined;
  const { verbs } = bareWords(context.clauseLead);
  const isOfPeople = /[万亿]$/u.test(context.figure.unit) && verbs !== '';
  return isCounter(context.figure.unit) || isOfPeople ? wordsBehind(context, verbs) : undefined;
}

/** The noun behind a number: 12所学校, 30万亩林地. */
function wordsBehind(context: FigureContext, verbs: string): Subject | undefined {
  const { tail, figure } = context;
  const noun =
    tail
      .replace(/^(?:的|以上的|以上)?/u, '')
      .replace(ANY_VERB, ' ')
      .trim()
      .split(' ')[0] ?? '';
  const counts = isCounter(figure.unit) || verbs !== '' || isShareOf(context);
  const words = figure.unit === '%' ? noun : noun.replace(OWN_RATE, '');
  return counts && hasName(words) ? { words, others: [], from: 'tail', verbs } : undefined;
}

/** 成为全省首个产值超过5亿元的县: the figure is of the value. */
const FIRST_WITH = /^.*(?:成为|是)[^，。；]*(?:首个|唯一|第一个)(?=[^，。；的]{2,}$)/u;

/** 跨过3个关口、突破5亿元: the words between the figures are what the first counts. */
const isOfFigureBefore = ({ lead, clauseLead, figure, line }: FigureContext): boolean =>
  lead !== clauseLead &&
  /^\p{Script=Han}[^、]*、$/u.test(lead) &&
  /^(?:突破|超过|达到?)/u.test(line.text.slice(figure.start));

function ownWords(context: FigureContext): Subject | undefined {
  const next = nextInList(context);
  if (next !== undefined) return next;
  if (isOfFigureBefore(context)) return undefined;
  const { words, verbs } = bareWords(lastAct(context.lead.replace(FIRST_WITH, '')));
  const spite = inSpite(context, words, verbs);
  if (spite !== undefined || GENERIC.test(words)) return spite;
  if (hasName(words)) return { words, others: [], from: 'lead', verbs };
  return wordsBehind(context, verbs);
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
