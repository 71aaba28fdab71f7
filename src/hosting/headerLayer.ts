/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of the paths that match one of the globs: `*` stands for any characters, slashes too, at most once in a glob. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Headers;
}

/** One question about a response, answered by the first rule that matches, or else by `rest`. */
export interface HeaderLayer {
  rules: readonly HeaderRule[];
  rest: Headers;
}

/** The layers by name. */
export type HeaderLayers = Readonly<Record<string, HeaderLayer>>;

/** A text as a regular expression every server reads alike. */
export const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

export const globPattern = (glob: string): string => `^${glob.split('*').map(escaped).join('.*')}$`;

export const globMatches = (glob: string, path: string): boolean => new RegExp(globPattern(glob)).test(path);

/** What a response to a path carries, by the definition itself. */
export function headersAt(path: string, layers: HeaderLayers): Record<string, string> {
  const found = Object.values(layers).map(
    ({ rules, rest }) =>
      rules.find(({ paths }) => paths.some((glob) => globMatches(glob, path)))?.headers ?? rest,
  );
  return Object.assign({}, ...found) as Record<string, string>;
}
