/** What a released embed shows, read back from its page: headline, drawings in the colours of the day, and what is said below. */
import { brotliDecompressSync } from 'node:zlib';
import { chartDocument } from '../../charts/kit/render.ts';
import type { Lang } from '../../i18n/lang.ts';
import { compareVersions } from '../../ledger/loadReleases.ts';
import { mapNote } from '../mapNote.ts';

/** Class of the block that holds each drawing. */
const BLOCKS = { wide: 'w', column: 'c' } as const;

export interface ReleasedFigure {
  headline: string;
  dek: string;
  description: string;
  /** With its word (注：) before it. */
  note: string;
  /** Names of its documents, with the word before them. */
  source: string;
  map: boolean;
  wide: string;
  /** Releases before 2.1.0 had no drawing for a column, of which a picture can be made. */
  column: string | undefined;
}

export const releasedHtml = (compressed: string): string =>
  brotliDecompressSync(Buffer.from(compressed, 'base64')).toString('utf8');

/** From this release on a version has pictures, which stay; those before have their rows and the drawing. */
const FIRST_PICTURED = '2.1.2';

export const isPictured = (version: string): boolean => compareVersions(version, FIRST_PICTURED) >= 0;

/** Shapes that the layouts of a page share, as copies: a picture that stands alone has them itself. */
function withOwnShapes(drawing: Element, page: Element): Element {
  for (const use of drawing.querySelectorAll('use')) {
    const shape = page.querySelector(`[id="${use.getAttribute('href')?.slice(1) ?? ''}"]`);
    if (shape === null)
      throw new RangeError(`a released drawing refers to ${use.outerHTML}, which its page lacks`);
    const group = chartDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const { name, value } of use.attributes) if (name !== 'href') group.setAttribute(name, value);
    const copy = shape.cloneNode(true) as Element;
    copy.removeAttribute('id');
    group.append(copy, ...use.childNodes);
    use.replaceWith(group);
  }
  return drawing;
}

/** Colours by day, as the page itself names them. */
function colours(html: string): (markup: string) => string {
  const [, rule = ''] = /:root\{([^}]*)\}/.exec(html) ?? [];
  const values = new Map(
    [...rule.matchAll(/--([\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (markup) =>
    markup.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`a released page does not say what ${whole} is`);
      return value;
    });
}

const textOf = (page: Element, query: string): string => page.querySelector(query)?.textContent ?? '';

/** @param compressed - the released page: Brotli in base64 */
export function releasedFigure(compressed: string, lang: Lang): ReleasedFigure {
  const html = releasedHtml(compressed);
  const page = chartDocument.createElement('div');
  // Tables are most of a page, and not read here.
  page.innerHTML = (/<body>.*<\/body>/s.exec(html)?.[0] ?? '').replace(/<table>.*<\/table>/s, '');
  const inDay = colours(html);
  const drawn = (block: string): string | undefined => {
    const drawing = page.querySelector(`.${block} > svg`);
    return drawing === null ? undefined : inDay(withOwnShapes(drawing, page).outerHTML);
  };
  const said = [...page.querySelectorAll('p')].map(({ textContent }) => textContent);
  const starting = (word: RegExp): string => said.find((text) => word.test(text)) ?? '';
  const source = starting(/(?:出处：|Source: )/).replace(mapNote[lang], '');
  return {
    headline: textOf(page, 'h1'),
    dek: textOf(page, '.d'),
    description: textOf(page, '#e') || textOf(page, 'figcaption p'),
    note: starting(/^(?:注：|Note: )/),
    source: (source.split(' · ')[0] ?? '').trim(),
    map: said.some((text) => text.includes(mapNote[lang])),
    wide: drawn(BLOCKS.wide) ?? '',
    column: drawn(BLOCKS.column),
  };
}
