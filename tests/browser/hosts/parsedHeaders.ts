import { parseAllHeaders } from 'netlify-headers-parser';

interface ParsedRule {
  for: string;
  forRegExp?: RegExp;
  values: Record<string, string>;
}

/** What a `_headers` file says of a path, one set per rule that matches it, as Netlify's own parser reads it. */
export async function parsedHeaders(
  file: string,
): Promise<((path: string) => Record<string, string>[]) & { rules: readonly ParsedRule[] }> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file] as never[],
    netlifyConfigPath: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  const rules = headers as ParsedRule[];
  const matching = (path: string): Record<string, string>[] =>
    rules.filter(({ forRegExp }) => forRegExp?.test(path)).map(({ values }) => values);
  return Object.assign(matching, { rules });
}
