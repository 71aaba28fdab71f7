/** What kind of number a figure is: level, growth, share, addition … */
import { amountRules, countOf } from './amountRules.ts';
import { type BasisCue, COMPARED, likely, type ReadBasis, sure, TO_LEVEL, YEARLY } from './basisCue.ts';
import type { FigureForm } from './findFigures.ts';
import type { FigureContext } from './figureContext.ts';
import type { Subject } from './readSubjects.ts';

const UP = '增长|递增|增速|增幅|涨幅|上涨|同比增|增加|提高|提升|上升|扩大|跃升|增';
const DOWN = '下降|减少|降低|缩短|压缩|负增长|回落|下滑|压减|压降|收窄|缩减|削减|精简|降';
const REACHES = '了|为|达到?|不低于|不少于|超过|突破|控制在|保持在|稳定在|约|近|超|均|各';
const CHANGE = new RegExp(String.raw`(?:(?<up>${UP})|(?<down>${DOWN}))(?:率|幅度?)?(?:${REACHES})*$`, 'u');
const OBJECT_FALLS = new RegExp(`^[^，]*?(?:${DOWN})[^率]{2,12}$`, 'u');
const FALLS = new RegExp(`(?:${DOWN})(?:了|约)?$`, 'u');
const RATED = /率|占|比重|比例|覆盖|强度|份额/u;

/** What stands right before the number; in a list it is what stands before its first item. */
function cueOf(context: FigureContext): string {
  let first = context;
  while (
    first.run.at > 0 &&
    first.before !== undefined &&
    first.lead.replace(/[、和与及至到—~–\s-]/gu, '') === ''
  )
    first = first.before;
  return first.lead;
}

function ofChange({ clause, words, years }: BasisCue, falls: boolean): ReadBasis {
  if (YEARLY.test(words) || YEARLY.test(clause))
    return sure('avg_annual_growth', 'growth by year on average', falls);
  if (COMPARED.test(clause)) return sure('change', 'against an earlier time', falls);
  if (years > 1) return sure('change', 'growth over several years', falls);
  return sure('growth_rate', 'growth', falls);
}

/** The last name of a list keeps 涨幅 or 增速, which tells what it is. */
const lastWord = (clause: string): string => /(?:增速|增幅|涨幅)(?=分别)/u.exec(clause)?.[0] ?? '';

function ofPercent(cue: BasisCue): ReadBasis {
  const { words, clause, context, subject } = cue;
  const isLast = context.run.at === context.run.of - 1 && context.run.of > 1;
  const ofItem = subject.from === 'list' ? `${subject.words}${isLast ? lastWord(clause) : ''}` : '';
  if (/(?:率|占比|比重)$/u.test(ofItem) && !CHANGE.test(words.replace(/控制在|稳定在|保持在/u, '')))
    return sure('share', 'a rate by its name');
  if (/(?:增速|增幅|涨幅)(?:[^，]{0,8})$/u.test(ofItem === '' ? words : `${ofItem}${words.slice(-2)}`))
    return ofChange(cue, false);
  if (TO_LEVEL.test(words)) return sure('share', 'up or down to a level');
  const change = CHANGE.exec(words);
  if (change !== null) return ofChange(cue, change.groups?.down !== undefined);
  if (OBJECT_FALLS.test(words) && !/率|占|比/u.test(words)) return { ...ofChange(cue, true), sure: false };
  const named = RATED.test(`${clause}${subject.words}`) || /^(?:的|以上)/u.test(context.tail);
  return { ...likely('share', 'a percentage of'), sure: named };
}

function ofTimes({ words, clause, years }: BasisCue): ReadBasis {
  if (!CHANGE.test(words))
    return { ...likely('multiple', 'times as much'), sure: /是|为|相当于|翻/u.test(clause) };
  const isLong = years > 1 || COMPARED.test(clause);
  return sure(isLong ? 'change' : 'growth_rate', 'growth in times');
}

/** Against the year before points are growth as per cent are; against other places they are a difference. */
function ofPoints({ words, clause, years }: BasisCue): ReadBasis {
  const isChange =
    years > 1 || COMPARED.test(clause) || /比(?:全国|全市|全省|全区|平均)|高于|低于|快于|领先/u.test(words);
  return sure(isChange ? 'change' : 'growth_rate', 'percentage points', FALLS.test(words));
}

/** How many times the income of the country that of the town is, printed without a unit. */
const INCOME_RATIO = /收入(?:比|倍差)/u;

const BY_FORM: Readonly<Partial<Record<FigureForm, ReadBasis>>> = {
  rank: sure('rank', 'a place in a ranking'),
  streak: sure('streak', 'years in a row'),
  level_pegging: sure('growth_rate', 'level with last year'),
  turned: sure('growth_rate', 'turned against last year'),
  structure: sure('share', 'a share of the structure'),
  multiple: sure('multiple', 'doubled, or a ratio'),
  size_class: likely('level', 'a class of size'),
};

const BY_UNIT: Readonly<Record<string, (cue: BasisCue) => ReadBasis>> = {
  个百分点: ofPoints,
  '%': ofPercent,
  '‰': ofPercent,
  成: ofPercent,
  倍: ofTimes,
};

/**
 * @param years how many years the figure is about, as far as is known before its basis
 * @param before what the figure before it in the sentence was read as
 */
export function readBasis(
  context: FigureContext,
  subject: Subject,
  years: number,
  before: ReadBasis | undefined,
): ReadBasis {
  const { figure, clauseLead, line } = context;
  if (figure.unit === '' && INCOME_RATIO.test(subject.words)) return likely('multiple', 'a ratio of incomes');
  const byForm = BY_FORM[figure.form];
  if (byForm !== undefined) return byForm;
  const cue: BasisCue = {
    context,
    subject,
    words: cueOf(context),
    clause: clauseLead,
    printed: line.text.slice(figure.start, figure.end),
    years,
    before,
  };
  const byUnit = BY_UNIT[figure.unit];
  if (byUnit !== undefined) return byUnit(cue);
  for (const rule of amountRules) {
    const reading = rule(cue);
    if (reading !== undefined) return reading;
  }
  return countOf(cue);
}
