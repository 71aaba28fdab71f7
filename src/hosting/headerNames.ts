import { globPattern, type HeaderLayer, type HeaderRule } from './headerLayer.ts';

/** A header that is not the same on every response: the first pattern that matches a path says its value, else `rest`. */
export interface VaryingHeader {
  name: string;
  values: readonly { pattern: string; value: string }[];
  rest: string;
}

export interface HeaderNames {
  /** Headers that are the same on every response. */
  constant: Readonly<Record<string, string>>;
  varying: readonly VaryingHeader[];
}

/** The patterns of a rule as one, so that a rule is one line. */
function onePattern(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(globPattern);
  if (others.length === 0) return first;
  return `^(?:${[first, ...others].map((pattern) => pattern.slice(1, -1)).join('|')})$`;
}

function varyingHeader(name: string, rules: readonly HeaderRule[], rest: string): VaryingHeader {
  const values = rules.map(({ paths, headers }) => ({
    pattern: onePattern(paths),
    value: headers[name] ?? '',
  }));
  // Rules at the end that say the same as the rest are the rest.
  const last = values.findLastIndex(({ value }) => value !== rest);
  return { name, values: values.slice(0, last + 1), rest };
}

/** The layers by header, as servers with variables want them; an empty value means that the header is not sent. */
export function headerNames(layers: readonly HeaderLayer[]): HeaderNames {
  const constant = layers.filter(({ rules }) => rules.length === 0).map(({ rest }) => rest);
  const varying = layers
    .filter(({ rules }) => rules.length > 0)
    .flatMap(({ rules, rest }) => {
      const names = [...rules.map(({ headers }) => headers), rest].flatMap((headers) => Object.keys(headers));
      return [...new Set(names)].map((name) => varyingHeader(name, rules, rest[name] ?? ''));
    });
  return { constant: Object.assign({}, ...constant) as Record<string, string>, varying };
}

/** Name of a server's variable for a header. */
export const variableOf = (name: string): string => `ledger_${name.toLowerCase().replaceAll('-', '_')}`;
