/** The time a figure is about, and the time it is compared with. */
import { fiveYears, type Span } from './documentParts.ts';
import type { FigureContext } from './figureContext.ts';
import type { Basis } from './basisCue.ts';

export interface ReadTime {
  period: string;
  reference: string;
  /** Whether the sentence says so; otherwise the part of the report does. */
  stated: boolean;
  why: string;
  /** A year behind that of the report: in a review this is still to come. */
  isFuture: boolean;
}

/** What a sentence says of the time of a figure in it. */
interface Said {
  span: Span;
  /** Only the end is known: 到2027年. */
  open: boolean;
  months?: number;
  why: string;
}

const QUARTERS: Readonly<Record<string, number>> = { 一季度: 3, 首季度: 3, 上半年: 6, 前三季度: 9 };
const UNTIL = /(?:到|至|力争到?)(?<year>20\d{2})年(?!(?:的|以来))/gu;
const IN_YEAR = /(?<![较比到至是于])(?<year>20\d{2})年(?!(?:以来|的|底?前|版|度?工作|增长))/gu;
const PART_OF_YEAR = /一季度|首季度|上半年|前三季度|1[—–至-](?<month>\d{1,2})月/gu;
const PLAN_TIME =
  /[“"]?十[一二三四五六七八九]?五[”"]?(?<end>末)?(?<since>以来)?(?:期间|时期|末|以来)?(?!的)/gu;

const last = <T>(items: Iterable<T>): T | undefined => [...items].at(-1);

const yearOf = (year: number): Span => ({ from: year, to: year });

/** Where in the report a sentence stands, for what its words of time mean. */
interface Place {
  context: FigureContext;
  reportYear: number;
}

type TimeRule = (lead: string, place: Place) => Said | undefined;

const namedYear = (lead: string): { at: number; year: number } | undefined => {
  const match = last(lead.matchAll(IN_YEAR));
  return match === undefined ? undefined : { at: match.index, year: Number(match.groups?.year) };
};

const untilYear: TimeRule = (lead, { context }) => {
  const match = last(lead.matchAll(UNTIL));
  if (match === undefined || match.index < (namedYear(lead)?.at ?? -1) - 1) return undefined;
  const to = Number(match.groups?.year);
  return to > context.line.span.to ? { span: yearOf(to), open: true, why: 'until a year named' } : undefined;
};

const partOfYear: TimeRule = (lead, { context }) => {
  const here = [...context.clauseLead.matchAll(PART_OF_YEAR)];
  const { run, line } = context;
  const among = line.part === 'plan' ? here : [...lead.matchAll(PART_OF_YEAR)];
  const match = run.of > 1 && here.length === run.of ? here[run.at] : among.at(-1);
  if (match === undefined || /全年/u.test(lead.slice(lead.lastIndexOf(match[0])))) return undefined;
  const months = QUARTERS[match[0]] ?? Number(match.groups?.month);
  const year = namedYear(lead)?.year ?? context.line.span.to;
  return { span: yearOf(year), open: false, months, why: 'part of a year' };
};

const inYear: TimeRule = (lead) => {
  const named = namedYear(lead);
  return named === undefined ? undefined : { span: yearOf(named.year), open: false, why: 'a year named' };
};

const inPlanTime: TimeRule = (lead, { context }) => {
  const match = last(lead.matchAll(PLAN_TIME));
  if (match === undefined || !/末|期间|时期|以来/u.test(match[0])) return undefined;
  const years = fiveYears(match[0]);
  if (years === undefined || /[较比是于]/u.test(lead.slice(0, match.index).slice(-1))) return undefined;
  if (match.groups?.since !== undefined)
    return {
      span: { from: years.from, to: Math.min(years.to, context.line.span.to) },
      open: false,
      why: 'since a plan began',
    };
  const span = match.groups?.end === undefined ? years : yearOf(years.to);
  return { span, open: false, why: 'a plan named' };
};

const overFiveYears: TimeRule = (lead, { context }) => {
  const { part, span } = context.line;
  if (part !== 'review' || !/五年(?!级|规划|计划|前)[^，。；]*$/u.test(lead) || span.from !== span.to)
    return undefined;
  return { span: { from: span.to - 4, to: span.to }, open: false, why: 'over five years' };
};

const lastYear: TimeRule = (lead, { context, reportYear }) =>
  context.line.part === 'plan' && /(?<![比较与])(?:去年|上一?年)|过去一年/u.test(lead)
    ? { span: yearOf(reportYear - 1), open: false, why: 'last year' }
    : undefined;

const thisYear: TimeRule = (lead, { reportYear }) =>
  /今年/u.test(lead) ? { span: yearOf(reportYear), open: false, why: 'this year' } : undefined;

/** The first that speaks is believed. */
const TIME_RULES: readonly TimeRule[] = [
  untilYear,
  partOfYear,
  inYear,
  inPlanTime,
  overFiveYears,
  lastYear,
  thisYear,
];

/** @param lead the sentence up to the figure */
function saidIn(lead: string, place: Place): Said | undefined {
  for (const rule of TIME_RULES) {
    const said = rule(lead, place);
    if (said !== undefined) return said;
  }
  return undefined;
}

const OVER_TIME: ReadonlySet<Basis> = new Set([
  'increment',
  'count',
  'cumulative',
  'avg_annual_growth',
  'annual_average',
]);

const spelled = ({ from, to }: Span): string => (from === to ? String(to) : `${String(from)}/${String(to)}`);

function referenceOf(lead: string, basis: Basis, span: Span): string {
  if (basis !== 'change' && basis !== 'multiple') return '';
  const compared = last(
    lead.matchAll(/(?:较|比|是|与)(?<time>20\d{2}年|[“"]?十[一二三四五六七八九]?五[”"]?)/gu),
  );
  const time = compared?.groups?.time;
  if (time !== undefined) return time.startsWith('2') ? time.slice(0, 4) : spelled(fiveYears(time) ?? span);
  if (/(?:较|比)(?:上年|去年)|同比/u.test(lead)) return String(span.to - 1);
  return span.from === span.to ? '' : String(span.from - 1);
}

interface Times {
  context: FigureContext;
  basis: Basis;
  lead: string;
  span: Span;
  said: Said | undefined;
  reference: string;
}

const cumulated = (year: number, month: string): string => `${String(year)}-01/${String(year)}-${month}`;

/** The period as it is spelled in a table; the rules in their order. */
function periodOf({ context, basis, lead, span, said, reference }: Times): string {
  const quarter = quarterOf(context, lead);
  if (quarter !== undefined) return cumulated(span.to, quarter);
  if (said?.months !== undefined) return cumulated(span.to, String(said.months).padStart(2, '0'));
  const isOver = OVER_TIME.has(basis);
  if (said?.open === true && isOver) return `/${String(span.to)}`;
  if (basis === 'cumulative' && span.from === span.to) return `/${String(span.to)}`;
  const earlier = earlierYear(context, span);
  if (earlier !== undefined) return String(earlier);
  return isOver || reference.includes('/') ? spelled(span) : String(span.to);
}

/**
 * @param lead the sentence up to the figure
 * @param reportYear the year of the report
 */
export function readTime(context: FigureContext, basis: Basis, lead: string, reportYear: number): ReadTime {
  const said = saidIn(lead, { context, reportYear });
  const span = said?.span ?? context.line.span;
  const reference = referenceOf(lead, basis, span);
  return {
    period: periodOf({ context, basis, lead, span, said, reference }),
    reference,
    stated: said !== undefined,
    why: said?.why ?? 'the part of the report',
    isFuture: span.to > reportYear || (context.line.part === 'review' && span.to >= reportYear),
  };
}

/** 前三季度分别增长A、B、C are the first, the first two and the first three quarters. */
function quarterOf({ run }: FigureContext, lead: string): string | undefined {
  const at = lead.lastIndexOf('前三季度分别');
  if (at < 0 || run.of !== 3 || /全年/u.test(lead.slice(at))) return undefined;
  return ['03', '06', '09'][run.at];
}

const FROM = /(?:由|从)(?:(?<year>20\d{2})年的?|上年的?|[“"]?十.五[”"]?末的?)?[约近]?$/u;
const THEN =
  /^(?:[、和：][\d.]+[^，。；、\d]{0,4})*(?:的)?(?:水平)?(?:调整|优化|增|提|上升|扩大|下降|降|减|缩|升|回升|拓展)/u;

/** In 由A调整为B and 从A、B增加到C、D the first are of the time before. */
function earlierYear(context: FigureContext, span: Span): number | undefined {
  let first = context;
  for (let back = context.run.at; back > 0 && first.before !== undefined; back -= 1) first = first.before;
  const { line, figure } = context;
  const from = FROM.exec(first.lead);
  if (from === null || !THEN.test(line.text.slice(figure.end))) return undefined;
  return from.groups?.year === undefined ? span.from - 1 : Number(from.groups.year);
}

/** How many years a figure there is about, before its basis is known. */
export function yearsOf(context: FigureContext, lead: string, reportYear: number): number {
  const span = saidIn(lead, { context, reportYear })?.span ?? context.line.span;
  return span.to - span.from + 1;
}
