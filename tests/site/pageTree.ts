/** Pages as parse5 reads them: a hundred times lighter than as a browser has them, so that every page can be looked at. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: unknown): node is PageElement =>
  typeof node === 'object' && node !== null && 'tagName' in node;
export const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** An attribute under the name it is written with. */
export const attributeOf = ({ attrs }: PageElement, wanted: string): string | undefined =>
  attrs.find(({ prefix = '', name }) => (prefix === '' ? name : `${prefix}:${name}`) === wanted)?.value;

/** All below, in order. */
function nodesBelow(parent: Parent, found: PageNode[] = []): PageNode[] {
  for (const node of parent.childNodes) {
    found.push(node);
    if (isElement(node)) nodesBelow(node, found);
  }
  return found;
}

export const textOf = (element: PageElement): string =>
  nodesBelow(element)
    .map((node) => (isText(node) ? node.value : ''))
    .join('');

/** The elements below one, of some names or of any. */
export const elementsBelow = (parent: Parent, ...names: readonly string[]): PageElement[] =>
  nodesBelow(parent)
    .filter((node) => isElement(node))
    .filter(({ tagName }) => names.length === 0 || names.includes(tagName));

export const textsBelow = (parent: Parent): DefaultTreeAdapterTypes.TextNode[] =>
  nodesBelow(parent).filter(isText);

export const hasClass = (element: PageElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** A page read once: its elements in order, and by name. */
export class PageTree {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  readonly #named: ReadonlyMap<string, readonly PageElement[]>;

  constructor(html: string) {
    // As a reader without scripts has it: what <noscript> holds is markup.
    const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
    if (root === undefined) throw new Error('a page without an element');
    this.root = root;
    this.elements = elementsBelow(root);
    this.#named = Map.groupBy(this.elements, ({ tagName }) => tagName);
  }

  /** Elements of some names, in order. */
  named(...names: readonly string[]): readonly PageElement[] {
    const [only = ''] = names;
    if (names.length === 1) return this.#named.get(only) ?? [];
    return this.elements.filter(({ tagName }) => names.includes(tagName));
  }

  /** What the head says under a name or a property. */
  meta(name: string): string | undefined {
    const element = this.named('meta').find((one) =>
      ['name', 'property', 'http-equiv'].some((key) => attributeOf(one, key) === name),
    );
    return element && attributeOf(element, 'content');
  }

  /** Addresses of links of a relation, in the head. */
  links(rel: string): PageElement[] {
    return this.named('link').filter((link) => attributeOf(link, 'rel') === rel);
  }

  get title(): string {
    const [title] = this.named('title');
    return title === undefined ? '' : textOf(title).trim();
  }
}
