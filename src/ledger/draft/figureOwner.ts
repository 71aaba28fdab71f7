/** Whose a figure is, by which names its indicator is looked for, and what its unit leaves out. */
import type { DraftOptions, NamedPlace } from './draftRow.ts';
import type { FigureContext } from './figureContext.ts';
import type { Subject } from './readSubjects.ts';

function namedAtStart(words: string, named: readonly NamedPlace[]): { id: string; rest: string } | undefined {
  for (const { id, names } of named)
    for (const name of names)
      if (words.startsWith(name)) return { id, rest: words.slice(name.length).replace(/^的/u, '') };
  return undefined;
}

export interface FigureOwner {
  place: string;
  body: string;
  words: string[];
}

/** A figure may be that of a zone or company named before what is counted. */
export function ownerOf(subject: Subject, options: DraftOptions): FigureOwner {
  const words = [subject.words, ...subject.others].filter((word) => word !== '');
  const place = namedAtStart(words[0] ?? '', options.places);
  if (place !== undefined && place.rest.length >= 2)
    return { place: place.id, body: '', words: [place.rest, ...words.slice(1)] };
  const body = namedAtStart(words[0] ?? '', options.bodies);
  if (body !== undefined) return { place: options.place, body: body.id, words: [body.rest, ...words] };
  return { place: options.place, body: '', words };
}

const SECTORS = ['第一产业增加值', '第二产业增加值', '第三产业增加值'];

/** Names to look for, the fullest first; a structure of three sectors names none of them. */
export function candidatesOf(owner: FigureOwner, subject: Subject, { figure, run }: FigureContext): string[] {
  if (figure.form === 'structure') return SECTORS.slice(run.at, run.at + 1);
  const [first = ''] = owner.words;
  return [...(subject.verbs === '' ? [] : [subject.verbs + first]), ...owner.words];
}

const PEOPLE =
  /人才|人员|群众|儿童|人口|学生|居民|职工|青年|老人|老年人|妇女|农民|旅客|游客|毕业生|从业|参保|党员|用户|女生|男生|群体/u;
const MONEY_NAMED = /资产|产值|收入|投资|金额|资金|贷款|余额|增加值|额|债|税|利润|规模|成本|总值|消费|营收/u;

/** 650万 and 600亿 leave out of what: people or money, where the words say so. */
export function wholeUnit({ figure, tail }: FigureContext, words: string): string {
  if (figure.unit === '' && /收入(?:比|倍差)/u.test(words)) return '倍';
  if (!/[万亿]$/u.test(figure.unit)) return figure.unit;
  if (PEOPLE.test(words) || PEOPLE.test(tail)) return `${figure.unit}人`;
  return MONEY_NAMED.test(words) || figure.unit.endsWith('亿') ? `${figure.unit}元` : figure.unit;
}
