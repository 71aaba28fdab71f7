import { escaped, type HeaderLayers } from './headerLayer.ts';

/** A layer as servers with variables want it: one look at the path says which case holds, and the case says all its headers. */
export interface HeaderGroup {
  name: string;
  headers: readonly string[];
  /** The first pattern that matches holds; values in the order of the headers, empty where the header is not sent. */
  cases: readonly { globs: readonly string[]; pattern: string; values: readonly string[] }[];
  rest: readonly string[];
}

const oneOf = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `(?:${texts.join('|')})`;

/** The globs of a rule as one expression, which is short and quick for the usual ones: beginnings and endings. */
function onePattern(globs: readonly string[]): string {
  const beginnings = globs.filter((glob) => glob.indexOf('*') === glob.length - 1);
  const endings = globs.filter((glob) => glob.startsWith('/*') && glob.length > 2);
  const whole = globs.filter((glob) => !beginnings.includes(glob) && !endings.includes(glob));
  const parts: [string, readonly string[], string][] = [
    ['^', beginnings.map((glob) => escaped(glob.slice(0, -1))), ''],
    ['', endings.map((glob) => escaped(glob.slice(2))), '$'],
    ['^', whole.map((glob) => glob.split('*').map(escaped).join('.*')), '$'],
  ];
  return parts
    .filter(([, texts]) => texts.length > 0)
    .map(([before, texts, after]) => before + oneOf(texts) + after)
    .join('|');
}

/** @returns the headers that are the same everywhere, and the others by layer */
export function headerGroups(layers: HeaderLayers): {
  constant: Readonly<Record<string, string>>;
  groups: readonly HeaderGroup[];
} {
  const all = Object.entries(layers);
  const constant = all.filter(([, { rules }]) => rules.length === 0).map(([, { rest }]) => rest);
  const groups = all
    .filter(([, { rules }]) => rules.length > 0)
    .map(([name, { rules, rest }]) => {
      const headers = [
        ...new Set([...rules.map((rule) => rule.headers), rest].flatMap((each) => Object.keys(each))),
      ];
      const cases = rules.map(({ paths, headers: said }) => ({
        globs: paths,
        pattern: onePattern(paths),
        values: headers.map((header) => said[header] ?? ''),
      }));
      return { name, headers, cases, rest: headers.map((header) => rest[header] ?? '') };
    });
  return { constant: Object.assign({}, ...constant) as Record<string, string>, groups };
}
