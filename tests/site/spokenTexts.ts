/** What the pages of the built site say, to whom and in which language: by eye, by ear, in search results, in shares. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtFiles } from '../../src/integrations/builtFiles.ts';

/** A text, told once however many pages say it. */
export interface SpokenText {
  /** The first page that says it, the element and, where it is one, the attribute. */
  where: string;
  text: string;
  /** The nearest `lang`. */
  lang: string;
  /** Names of columns and rows, programs, citations to copy: the same in every language. */
  code: boolean;
}

const ATTRIBUTES = [
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
  'summary',
];
const META =
  /^(description|og:title|og:description|og:site_name|og:image:alt|twitter:(title|description|image:alt))$/;
/** The site's name in the other language is a name, marked by the property it stands in. */
const NAMES_IN_DATA = ['alternateName'];

type Add = (where: string, text: string) => void;

function tellData(data: unknown, property: string, add: Add): void {
  if (typeof data === 'string') add(`JSON-LD ${property}`, data);
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data))
      if (!NAMES_IN_DATA.includes(name)) tellData(value, Array.isArray(data) ? property : name, add);
}

function tellAttributes(element: Element, add: Add): void {
  const meta = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
  if (element.localName === 'meta') {
    if (META.test(meta)) add(`meta ${meta}`, element.getAttribute('content') ?? '');
    return;
  }
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text !== null) add(`${element.localName}[${name}]`, text);
  }
}

/** Tells every text below an element with the language that holds for it. */
export function tellElement(
  element: Element,
  outer: { lang: string; code: boolean },
  add: (text: Omit<SpokenText, 'where'> & { of: string }) => void,
): void {
  const lang = element.getAttribute('lang') ?? outer.lang;
  const code = outer.code || element.localName === 'code' || element.localName === 'pre';
  const tell: Add = (of, text) => {
    if (text.trim() !== '') add({ of, text: text.trim(), lang, code });
  };
  tellAttributes(element, tell);
  if (element.localName === 'script') {
    if (element.getAttribute('type') === 'application/ld+json')
      tellData(JSON.parse(element.textContent), '', tell);
    return;
  }
  if (element.localName === 'style') return;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) tell(element.localName, child.textContent ?? '');
    else if (child.nodeType === 1) tellElement(child as Element, { lang, code }, add);
  }
}

/** A window holds on to what it has parsed: a new one now and then keeps the memory small. */
const PER_WINDOW = 40;

/** Everything the pages of a built site say, below a folder of it or not below it. */
export function spokenTexts(folder: string, wanted: (file: string) => boolean): SpokenText[] {
  const told = new Map<string, SpokenText>();
  let parser = new new JSDOM('').window.DOMParser();
  builtFiles(folder)
    .filter((file) => file.endsWith('.html') && wanted(file))
    .forEach((file, index) => {
      if (index % PER_WINDOW === 0) parser = new new JSDOM('').window.DOMParser();
      const page = parser.parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html');
      tellElement(page.documentElement, { lang: '', code: false }, ({ of, ...text }) => {
        const key = `${text.lang} ${String(text.code)} ${of} ${text.text}`;
        if (!told.has(key)) told.set(key, { where: `${file} ${of}`, ...text });
      });
    });
  return [...told.values()];
}

/** Han characters and the marks only Chinese text has. */
export const CHINESE = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\u3014\u3015\uFF00-\uFFEF]/u;
