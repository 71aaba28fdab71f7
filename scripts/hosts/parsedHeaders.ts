import { parseAllHeaders } from 'netlify-headers-parser';

interface ParsedRule {
  for: string;
  forRegExp?: RegExp;
  values: Record<string, string>;
}

/** A `_headers` file as Netlify's own parser reads it. */
export interface ParsedHeaders {
  rules: readonly ParsedRule[];
  /** What it says of a path, one set per rule that matches. */
  at: (path: string) => readonly Record<string, string>[];
}

/** @throws Error with what the parser finds wrong */
export async function parsedHeaders(file: string): Promise<ParsedHeaders> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file] as never[],
    netlifyConfigPath: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  const rules = headers as ParsedRule[];
  const at = (path: string): readonly Record<string, string>[] =>
    rules.filter(({ forRegExp }) => forRegExp?.test(path)).map(({ values }) => values);
  return { rules, at };
}
