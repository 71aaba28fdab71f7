/** Sentences a reader may see, as far as source files hold them: a simple scanner, which takes a little code for words now and then. */

/** Stands for what is computed into a sentence. */
const GAP = '…';

/** Where a template's expression ends, given where it begins: behind `${`. */
function endOfExpression(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    const char = source[at] ?? '';
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if (/['"`]/.test(char)) at = endOfLiteral(source, at) - 1;
    at += 1;
  }
  return at;
}

/** Behind the closing quote of the literal that opens at `start`. */
function endOfLiteral(source: string, start: number): number {
  const quote = source[start];
  let at = start + 1;
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') at += 2;
    else if (quote === '`' && source.startsWith('${', at)) at = endOfExpression(source, at + 2);
    else at += 1;
  }
  return at + 1;
}

/** The words of a literal, and the literals inside its expressions. */
function wordsOf(literal: string): string[] {
  const inner: string[] = [];
  let own = '';
  let at = 1;
  while (at < literal.length - 1) {
    if (literal.startsWith('${', at) && literal.startsWith('`')) {
      const end = endOfExpression(literal, at + 2);
      inner.push(...literalsOf(literal.slice(at + 2, end - 1)));
      own += GAP;
      at = end;
    } else {
      own += literal[at] ?? '';
      at += 1;
    }
  }
  return [own, ...inner];
}

/** Every string literal of a piece of TypeScript, with a gap for each expression of a template. */
export function literalsOf(source: string): string[] {
  const found: string[] = [];
  // An apostrophe in a comment or a regular expression opens no literal: those are jumped over first.
  const token =
    /\/\*[\s\S]*?\*\/|(?<![:\w])\/\/[^\n]*|(?<=[=(,:]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\])+\/[a-z]*|['"`]/g;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    if (!/^['"`]$/.test(match[0])) continue;
    const end = endOfLiteral(source, match.index);
    found.push(...wordsOf(source.slice(match.index, end)));
    token.lastIndex = end;
  }
  return found;
}

/** Text between tags of a template, with a gap for each expression. */
function textOf(template: string): string[] {
  const bare = template.replace(/<(?:!--[\s\S]*?--|style[\s\S]*?<\/style|script[\s\S]*?<\/script)>/g, '');
  const nodes = [...bare.matchAll(/(?<![=-])>((?:[^<>{}]|\{[^{}]*\})+)</g)].map(([, text = '']) => text);
  return nodes.map((text) => text.replace(/\{[^{}]*\}/g, GAP)).filter((text) => !/[;=]|\)\s*[:,]/.test(text));
}

/** Words of a file by its kind: code, a page or component, prose. */
export function wordsOfFile(path: string, source: string): string[] {
  if (path.endsWith('.mdx'))
    return [
      source
        .replace(/<ChartBlock[^>]*>/g, '')
        .replace(/<Fact [^>]*>|\{\w+\}/g, GAP)
        .replace(/^(?:---|\w+: ?'?|#+ )/gm, '')
        .replace(/'$/gm, ''),
    ];
  if (!path.endsWith('.astro')) return literalsOf(source);
  const [, head = '', ...body] = source.split(/^---$/m);
  const template = body.join('---');
  return [...literalsOf(head), ...literalsOf(template.replace(/>[^<>{}]*</g, '><')), ...textOf(template)];
}

/** Sentences of some words: one line each, figures as `#`. */
export const sentencesOf = (words: string): string[] =>
  words
    .split(/[。；！？\n]\s*(?!\s*[a-z])|(?<=[.;!?])\s+/)
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .replace(/\d[\d,]*(?:\.\d+)?/g, '#')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
