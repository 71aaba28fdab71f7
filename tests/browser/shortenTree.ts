interface Item {
  line: string;
  children: Item[];
}

const SHOWN = 3;
const LONGEST = 200;
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Lines of a tree in which depth is indentation. */
function parse(lines: readonly string[]): Item[] {
  const top: Item = { line: '', children: [] };
  const path: { item: Item; indent: number }[] = [{ item: top, indent: -1 }];
  for (const line of lines) {
    while ((path.at(-1)?.indent ?? -1) >= indentOf(line) && path.length > 1) path.pop();
    const item = { line, children: [] };
    path.at(-1)?.item.children.push(item);
    path.push({ item, indent: indentOf(line) });
  }
  return top.children;
}

const roleOf = ({ line }: Item): string => /^\s*- '?([\w-]+)/.exec(line)?.[1] ?? line;

function print(items: readonly Item[]): string[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && roleOf(run[0]) === roleOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => {
    const shown = run.length > SHOWN + 2 ? run.slice(0, SHOWN) : run;
    const [first] = run;
    const rest = run.length - shown.length;
    const more =
      rest === 0 || first === undefined
        ? []
        : [`${' '.repeat(indentOf(first.line))}… ${String(rest)} more: ${roleOf(first)}`];
    return [...shown.flatMap(({ line, children }) => [line, ...print(children)]), ...more];
  });
}

/** An accessibility tree to be read by people: no addresses, of many parts alike the first three and how many more there are, long lines cut. */
export function shortenTree(tree: string): string {
  const lines = tree.split('\n').filter((line) => !/^\s*- \/url:/.test(line) && line.trim() !== '');
  const cut = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);
  return `${print(parse(lines)).map(cut).join('\n')}\n`;
}
