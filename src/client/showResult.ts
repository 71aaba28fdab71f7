import { decodeHan } from '../format/encodeHan.ts';
import { splitByScript } from '../format/splitByScript.ts';
import type { FoundData } from './findResults.ts';
import { readExcerpt } from './readExcerpt.ts';
import { resultKind, type ResultKind } from './resultKind.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text as nodes: on English pages what documents print in Chinese says its language, and stands apart from words. */
function told(text: string): (Node | string)[] {
  if (document.documentElement.lang.startsWith('zh')) return [text];
  return splitByScript(text).flatMap((run, index, runs) => {
    if (!run.chinese) return [run.text];
    const span = element('span', '', run.text);
    span.lang = 'zh-CN';
    return [/\w$/.test(runs[index - 1]?.text ?? '') ? ' ' : '', span];
  });
}

/** What a result is called. */
export const titleOf = ({ meta, raw_url: address }: FoundData): string => decodeHan(meta.title ?? address);

/** One result as an item of a list, built of nodes: what the index holds is shown as text whatever it says. */
export function showResult(data: FoundData, labels: Readonly<Record<ResultKind, string>>): HTMLLIElement {
  const link = element('a', '', ...told(titleOf(data)));
  link.href = data.url;
  const parts = readExcerpt(data.excerpt).flatMap(({ text, found }) =>
    found ? [element('mark', '', ...told(text))] : told(text),
  );
  const before = data.content.startsWith(data.plain_excerpt) ? '' : '…';
  const after = data.content.endsWith(data.plain_excerpt) ? '' : '…';
  return element(
    'li',
    '',
    element('span', 'result-kind', labels[resultKind(data.raw_url)]),
    ' ',
    link,
    element('p', '', before, ...parts, after),
  );
}
