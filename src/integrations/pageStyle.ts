/** The rules of the site's style sheet that one page can use: what a page needs at first paint travels in it. */
import postcss, { type ChildNode, type Container, type Root } from 'postcss';

/** Classes that an element must have for a selector to match; what stands in brackets after a colon decides nothing here. */
function classesOf(selector: string): string[] {
  const plain = selector.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...plain.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

const isRoot = ({ parent }: ChildNode): boolean =>
  parent?.type === 'rule' && /^:root/.test((parent as { selector?: string }).selector ?? '');

/** Takes out selectors that no element of the page answers to, and blocks that are empty then. */
function dropRules(root: Root, has: (name: string) => boolean): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every(has));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  dropEmpty(root);
}

function dropEmpty(root: Root): void {
  const empty: Container[] = [];
  root.walk((node) => {
    if ('nodes' in node && node.nodes?.length === 0) empty.push(node as Container);
  });
  for (const block of empty) block.remove();
  if (empty.length > 0) dropEmpty(root);
}

/** Takes out properties of the root that nothing names, until all that are left are named. */
function dropProperties(root: Root, named: ReadonlySet<string>): void {
  const used = new Set([...named, ...namedIn(root.toString())]);
  let dropped = 0;
  root.walkDecls(/^--/, (declaration) => {
    if (!isRoot(declaration) || used.has(declaration.prop)) return;
    declaration.remove();
    dropped += 1;
  });
  if (dropped > 0) dropProperties(root, named);
  else dropEmpty(root);
}

/** Custom properties that a text reads. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/** What decides which rules a page needs. */
export interface PageNames {
  /** Its classes, and all words of its scripts: those are the names of what they make. */
  words: ReadonlySet<string>;
  /** Custom properties its drawings and scripts read. */
  properties: ReadonlySet<string>;
}

/**
 * Pages of one type mostly need the same: each answer is made once.
 *
 * @param css the whole sheet
 */
export function pageStyle(css: string): (page: PageNames) => string {
  const whole = postcss.parse(css);
  const known = new Set<string>();
  whole.walkRules(({ selector }) => {
    for (const name of classesOf(selector)) known.add(name);
  });
  const answers = new Map<string, string>();
  return ({ words, properties }) => {
    // What a script puts together, such as `ring-` and a kind, is any class that begins so.
    const starts = [...words].filter((word) => word.length > 3 && word.endsWith('-'));
    const has = (name: string): boolean => words.has(name) || starts.some((start) => name.startsWith(start));
    const names = [...known].filter(has);
    const key = [...names, ...[...properties].sort()].join(' ');
    const made = answers.get(key);
    if (made !== undefined) return made;
    const root = whole.clone();
    const mine = new Set(names);
    dropRules(root, (name) => mine.has(name));
    dropProperties(root, properties);
    const answer = root.toString();
    answers.set(key, answer);
    return answer;
  };
}
