/** A draft of the rows a report holds: one per figure, by rules alone. A person decides which of them become rows. */
import { MIRRORED } from '../reading/measures.ts';
import type { Basis, ReadBasis } from './basisCue.ts';
import { confidence, doubtsOf } from './confidence.ts';
import { documentParts, type Line, sentencesOf } from './documentParts.ts';
import type { Draft, DraftOptions, DraftRow, UnreadDigits } from './draftRow.ts';
import { type FigureContext, readLine } from './figureContext.ts';
import { candidatesOf, ownerOf, wholeUnit } from './figureOwner.ts';
import { linkIndicator } from './linkIndicator.ts';
import { plainText } from './plainText.ts';
import { readBasis } from './readBasis.ts';
import { readSubjects } from './readSubjects.ts';
import { readTime, yearsOf } from './readTime.ts';

const LONGEST_PRINTED = 24;
const LEADS_IN =
  /(?:年均|同比|同口径|名义|实际)?(?:增长|递增|上涨|提高|提升|上升|扩大|负增长|下降|减少|降低|回落|压减|增至|升至|降至)?(?:到|至|了|达到|达|为)?$/u;

/** The words that lead to the number belong to the phrase: 下降12.9% alone tells which way it goes. */
function printedStart({ line, figure }: FigureContext): number {
  const before = line.text.slice(0, figure.start);
  const start = figure.start - (LEADS_IN.exec(before)?.[0].length ?? 0);
  return Math.max(start, figure.end - LONGEST_PRINTED);
}

const PAST_IN_PLAN = /已(?:经)?(?:建成|完成|达到|形成|有)|筛选了|去年(?!同)|过去一年/u;
const TO_COME = /力争|将(?:达|增|建|新)|计划|拟|目标|确保(?!了)/u;

function kindOf(
  context: FigureContext,
  isFuture: boolean,
): { kind: DraftRow['kind']; sure: boolean; why: string } {
  const { line, clauseLead, sentenceLead } = context;
  if (line.part === 'review') {
    if (isFuture) return { kind: 'target', sure: false, why: 'a time to come' };
    if (TO_COME.test(clauseLead))
      return { kind: 'result', sure: false, why: 'words of intent in the review' };
    return { kind: 'result', sure: true, why: 'review' };
  }
  if (PAST_IN_PLAN.test(sentenceLead)) return { kind: 'result', sure: false, why: 'past words in the plan' };
  return { kind: 'target', sure: true, why: line.part };
}

/** 预计 right before a result says that the year was not yet counted. */
const vintageOf = ({ lead }: FigureContext, kind: DraftRow['kind']): DraftRow['vintage'] =>
  kind === 'result' && lead.includes('预计') ? 'expected' : '';

const SCOPES = [
  '全国',
  '全市',
  '全省',
  '全区',
  '中心城区',
  '西部',
  '中西部',
  '主城都市区',
  '全球',
  '世界',
  '同类城市',
];

function scopeOf({ clauseLead }: FigureContext): string {
  const found = SCOPES.map((scope) => ({ scope, at: clauseLead.lastIndexOf(scope) })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((a, b) => b.at - a.at || b.scope.length - a.scope.length)[0]?.scope ?? '';
}

/** A rank goes with the figure it stands behind: of a growth rate it ranks growth. */
function rankedOf(context: FigureContext, basisBefore: Basis | undefined): string {
  if (/增速|增幅|增长/u.test(context.clauseLead)) return 'growth_rate';
  if (/满意度|评价|考核|指数|得分|竞争力/u.test(context.clauseLead)) return 'score';
  if (basisBefore === 'growth_rate' || basisBefore === 'avg_annual_growth') return 'growth_rate';
  return basisBefore === 'count' || basisBefore === 'increment' ? 'count' : 'level';
}

/** Brackets of a unit are those of the document; its characters are those of the table of units. */
const asPrinted = (unit: string, printed: string): string =>
  printed.includes('（') ? unit.replace('(', '（').replace(')', '）') : unit;

interface Read {
  rows: DraftRow[];
  basis: ReadBasis | undefined;
}

function rowsOf(
  context: FigureContext,
  options: DraftOptions,
  text: string,
  before: ReadBasis | undefined,
): Read {
  const { line, figure } = context;
  const years = yearsOf(context, context.sentenceLead, options.year);
  const start = printedStart(context);
  const isAbout = figure.comparator === 'eq' && /约(?:占|为|合|达)[^，]*$/u.test(context.lead);
  const comparator = isAbout ? 'about' : figure.comparator;
  let read: ReadBasis | undefined;
  const rows = readSubjects(context).map((subject) => {
    const owner = ownerOf(subject, options);
    read = readBasis(context, subject, years, context.before === undefined ? undefined : before);
    const { basis, why, falls } = read;
    const time = readTime(context, basis, context.sentenceLead, options.year);
    const { kind, sure: kindSure, why: kindWhy } = kindOf(context, time.isFuture);
    const link = linkIndicator(candidatesOf(owner, subject, context), options.indicators);
    const doubts = doubtsOf({ context, subject, read, years, kindSure, linked: link !== undefined });
    const row = {
      line: line.number,
      start: line.start + start,
      printed: text.slice(line.start + start, line.start + figure.end),
      section: line.heading,
      place: owner.place,
      body: owner.body,
      indicator: link?.id ?? '',
      indicator_zh: owner.words[0] ?? '',
      kind,
      basis,
      value: falls ? -figure.value : figure.value,
      unit: asPrinted(
        wholeUnit(context, owner.words[0] ?? ''),
        text.slice(line.start + figure.start, line.start + figure.end),
      ),
      comparator: falls ? MIRRORED[comparator] : comparator,
      period: time.period,
      reference_period: time.reference,
      vintage: vintageOf(context, kind),
      rank_of: basis === 'rank' ? rankedOf(context, before?.basis) : '',
      rank_scope: basis === 'rank' ? scopeOf(context) : '',
      why: [
        kindWhy,
        why,
        time.why,
        `subject: ${subject.from}`,
        ...(link === undefined ? [] : [`name: ${link.how}`]),
        ...doubts,
      ],
    };
    return { ...row, confidence: confidence(row.unit, doubts) };
  });
  return { rows, basis: read };
}

/** An explanation of a term may hold a goal of the place itself: 到2027年全区…. */
const isOwnGoal = ({ line, clauseLead, sentenceLead }: FigureContext): boolean =>
  line.part === 'glossary' &&
  /(?:到|至)20\d{2}年/u.test(sentenceLead) &&
  !/全市|全国|全省|我市/u.test(clauseLead);

const OUTSIDE: Readonly<Record<string, string>> = {
  front: 'before the report begins',
  back: 'behind the report',
  glossary: 'explains a term',
};

function draftSentence(
  line: Line,
  options: DraftOptions,
  text: string,
): { rows: DraftRow[]; unread: UnreadDigits[] } {
  const { contexts, excluded } = readLine(line);
  const rows: DraftRow[] = [];
  const unread: UnreadDigits[] = excluded
    .filter(({ start, end }) => /\d/u.test(line.text.slice(start, end)))
    .map(({ start, end, why }) => ({
      line: line.number,
      start: line.start + start,
      text: text.slice(line.start + start, line.start + end),
      why,
    }));
  let before: ReadBasis | undefined;
  for (const context of contexts) {
    const { figure } = context;
    const outside = OUTSIDE[line.part];
    const isGoal = isOwnGoal(context);
    const bare = figure.unit === '' && !/(?:至|到|为|达到?|由|从)$/u.test(context.lead);
    if ((outside !== undefined && !isGoal) || bare)
      unread.push({
        line: line.number,
        start: line.start + figure.start,
        text: text.slice(line.start + figure.start, line.start + figure.end),
        why: outside !== undefined && !isGoal ? outside : undefined,
      });
    else {
      const read = rowsOf(context, options, text, before);
      before = read.basis;
      rows.push(...read.rows);
    }
  }
  return { rows, unread };
}

/** @param text the archived text, as it is */
export function draftDocument(text: string, options: DraftOptions): Draft {
  const { lines, sections } = documentParts(plainText(text), options);
  const drafts = lines.flatMap(sentencesOf).map((sentence) => draftSentence(sentence, options, text));
  return {
    rows: drafts.flatMap(({ rows }) => rows),
    unread: drafts.flatMap(({ unread }) => unread),
    sections,
  };
}
