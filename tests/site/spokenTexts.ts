/** What the pages of the built site say, to whom and in which language: by eye, by ear, in search results, in shares. */
import { builtPages } from './builtPages.ts';
import { attributeOf, isElement, isText, type PageElement, PageTree, textOf } from './pageTree.ts';

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

function tellAttributes(element: PageElement, add: Add): void {
  const meta = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
  if (element.tagName === 'meta') {
    if (META.test(meta)) add(`meta ${meta}`, attributeOf(element, 'content') ?? '');
    return;
  }
  for (const name of ATTRIBUTES) {
    const text = attributeOf(element, name);
    if (text !== undefined) add(`${element.tagName}[${name}]`, text);
  }
}

/** Tells every text below an element with the language that holds for it. */
export function tellElement(
  element: PageElement,
  outer: { lang: string; code: boolean },
  add: (text: Omit<SpokenText, 'where'> & { of: string }) => void,
): void {
  const lang = attributeOf(element, 'lang') ?? outer.lang;
  const code = outer.code || element.tagName === 'code' || element.tagName === 'pre';
  const tell: Add = (of, text) => {
    if (text.trim() !== '') add({ of, text: text.trim(), lang, code });
  };
  tellAttributes(element, tell);
  if (element.tagName === 'script') {
    if (attributeOf(element, 'type') === 'application/ld+json')
      tellData(JSON.parse(textOf(element)), '', tell);
    return;
  }
  if (element.tagName === 'style') return;
  for (const child of element.childNodes) {
    if (isText(child)) tell(element.tagName, child.value);
    else if (isElement(child)) tellElement(child, { lang, code }, add);
  }
}

/** Everything the pages of a built site say, below a folder of it or not below it. */
export function spokenTexts(folder: string, wanted: (path: string) => boolean): SpokenText[] {
  const told = new Map<string, SpokenText>();
  for (const { path, html } of builtPages(folder, wanted))
    tellElement(new PageTree(html).root, { lang: '', code: false }, ({ of, ...text }) => {
      const key = `${text.lang} ${String(text.code)} ${of} ${text.text}`;
      if (!told.has(key)) told.set(key, { where: `${path} ${of}`, ...text });
    });
  return [...told.values()];
}

/** Han characters and the marks only Chinese text has. */
export const CHINESE = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\u3014\u3015\uFF00-\uFFEF]/u;
