/** What part of a report a line stands in, and the time that part speaks of unless a sentence says otherwise. */

export type PartName = 'front' | 'review' | 'plan' | 'glossary' | 'back';

/** Years, both included; one year where they are equal. */
export interface Span {
  from: number;
  to: number;
}

export interface Line {
  /** Offset of its first character in the text, in UTF-16 code units. */
  start: number;
  /** From 1, as an editor counts. */
  number: number;
  text: string;
  part: PartName;
  span: Span;
  /** The last heading above it. */
  heading: string;
}

const HEADING =
  /^\s*(?:第[一二三四五六七八九十]+部分[：、\s]*|[一二三四五六七八九十]{1,3}、)\s*(?<title>\S.{0,60})$/u;
const SUBHEADING = /^\s*(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+是)(?<title>[^。；]{2,40})/u;
const REVIEW = /回顾|工作总结|过去[一五]年|工作情况|主要成绩|取得的成/u;
const PLAN = /任务|目标|安排|重点工作|工作建议|展望|总体要求|总体部署|思路|建设|效能|打算|分解/u;
const GLOSSARY =
  /^\s*(?:附[件：]?|[《（【])?\s*(?:名词|有关用语|相关用语|用语)(?:解释|注释|说明)[）】》]?\s*[:：]?$/u;
const OPENING = /各位代表|现在，?我(?:谨)?代表|向大会报告/u;
const FIVE_YEAR_PLANS = '一二三四五六七八九';

const PLAN_NAME = /[“"]?十(?<no>[一二三四五六七八九])?五[”"]?/u;
const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年/u;

/** 十三五 is 2016 to 2020: the tenth plan began in 2001. */
export function fiveYears(text: string): Span | undefined {
  const match = PLAN_NAME.exec(text);
  if (match === null) return undefined;
  const no = match.groups?.no;
  const from = 2001 + 5 * (no === undefined ? 0 : FIVE_YEAR_PLANS.indexOf(no) + 1);
  return { from, to: from + 4 };
}

const whole = (year: number): Span => ({ from: year, to: year });

/** The span a heading names; a plan beats a year beside it, as paragraphs are told apart later. */
function spanOfHeading(title: string, part: PartName, year: number): Span {
  const plan = /时期|规划|期间|末/u.test(title) ? fiveYears(title) : undefined;
  if (plan !== undefined) return plan;
  if (/五年/u.test(title))
    return part === 'review' ? { from: year - 5, to: year - 1 } : { from: year, to: year + 4 };
  const named = YEAR.exec(title)?.groups?.year;
  if (named !== undefined) return whole(Number(named));
  return whole(part === 'review' ? year - 1 : year);
}

const LEADS_PLAN_SPAN =
  /^[\s—]*(?:各位代表[！，：])?\s*(?:[“"]?十[一二三四五六七八九]?五[”"]?(?:时期|期间|[，、])|(?:过去)?五年来|过去五年|五年间|这五年)|^[\s—]*(?:各位代表[！，：])?.{0,12}回望[“"]?十.五/u;
const LEADS_YEAR =
  /^[\s—]*(?:各位代表[！，：])?\s*(?:(?<year>20\d{2})年|过去一年|一年来|去年|刚刚过去的(?<past>20\d{2})年)/u;

/** A paragraph that begins with 五年来 or 2020年 sets the time for itself and those below it. */
function spanOfParagraph(text: string, part: PartName, year: number, before: Span): Span {
  if (part !== 'review') return before;
  if (LEADS_PLAN_SPAN.test(text)) return fiveYears(text.slice(0, 28)) ?? { from: year - 5, to: year - 1 };
  const match = LEADS_YEAR.exec(text);
  if (match === null) return before;
  const named = match.groups?.year ?? match.groups?.past;
  return whole(named === undefined ? year - 1 : Number(named));
}

interface Reading {
  part: PartName;
  span: Span;
  heading: string;
}

function partOfHeading(title: string, before: PartName): PartName {
  if (REVIEW.test(title) && before !== 'plan') return 'review';
  if (PLAN.test(title)) return 'plan';
  return before === 'front' ? 'review' : 'plan';
}

function nextReading(text: string, before: Reading, year: number): Reading {
  if (before.part === 'glossary') return before;
  if (GLOSSARY.test(text)) return { part: 'glossary', span: whole(year), heading: text.trim() };
  const title = HEADING.exec(text)?.groups?.title;
  if (title !== undefined && !/[。；]/u.test(title)) {
    const part = partOfHeading(title, before.part);
    return { part, span: spanOfHeading(title, part, year), heading: text.trim() };
  }
  if (before.part === 'front' && OPENING.test(text) && text.length < 200) return before;
  const sub = SUBHEADING.exec(text)?.groups?.title;
  const heading =
    sub === undefined ? before.heading : `${before.heading.replace(/　.*$/u, '')}　${sub.trim()}`;
  return { ...before, heading, span: spanOfParagraph(text, before.part, year, before.span) };
}

/** Lines behind the last full sentence are those of the page: buttons, addresses, numbers of licences. */
function markBack(lines: Line[]): void {
  let last = lines.length - 1;
  while (last >= 0 && !/[。！；]/u.test(lines[last]?.text ?? '')) last -= 1;
  for (const line of lines.slice(last + 1)) if (line.part !== 'front') line.part = 'back';
}

export interface PartsOptions {
  /** The year of the report: its plan is for that year, its review of the one before. */
  year: number;
  /** A plan of tasks has no review: all of it is to be done. */
  isTaskPlan: boolean;
}

/**
 * @param plain the text as `plainText` gives it
 * @returns its lines with part and time; `sections` is false where no heading of a report was found
 */
export function documentParts(plain: string, options: PartsOptions): { lines: Line[]; sections: boolean } {
  const lines: Line[] = [];
  let start = 0;
  let reading: Reading = {
    part: options.isTaskPlan ? 'plan' : 'front',
    span: whole(options.year),
    heading: '',
  };
  let sections = false;
  for (const [index, text] of plain.split('\n').entries()) {
    const next = nextReading(text, reading, options.year);
    sections ||= next.heading !== '' && next.heading !== reading.heading;
    reading = options.isTaskPlan && next.part === 'review' ? { ...next, part: 'plan' } : next;
    lines.push({ start, number: index + 1, text, ...reading });
    start += text.length + 1;
  }
  if (!sections) for (const line of lines) if (line.part === 'front') line.part = 'review';
  markBack(lines);
  return { lines, sections };
}

/** The sentences of a line, each at its own offset: what is said in one is not looked for in another. */
export function sentencesOf(line: Line): Line[] {
  return [...line.text.matchAll(/[^。！？]+[。！？]*|[。！？]+/gu)].map((match) => ({
    ...line,
    start: line.start + match.index,
    text: match[0],
  }));
}
