/** The rules of a `_headers` file: a path, in which `*` stands for any characters, and what is said of it. */
export type HeaderRules = readonly { glob: string; lines: readonly string[] }[];

/** How hosts read two rules that match: Cloudflare joins values and takes off what `! Name` names, Netlify takes the last value. */
export type Reading = 'cloudflare' | 'netlify';

export function readHeaders(text: string): HeaderRules {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [glob = '', ...lines] = block.split('\n').map((line) => line.trim());
      return { glob, lines };
    });
}

/** As both hosts' own code: the whole path, whatever its case; a star that is a whole step stands for no step too. */
function matches(glob: string, path: string): boolean {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\/\*$/, '/?(.*)').replace('*', '(.*)')}/?$`, 'iu').test(path);
}

/** Everything that is said of a path, header by header, in order. */
export const saidOf = (rules: HeaderRules, path: string): string[] =>
  rules.filter(({ glob }) => matches(glob, path)).flatMap(({ lines }) => lines);

/** The headers a host sends with a path. */
export function headersAt(
  rules: HeaderRules,
  path: string,
  reading: Reading = 'cloudflare',
): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const line of saidOf(rules, path)) {
    const [, name = '', value = ''] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    const before = sent[name];
    if (line.startsWith('! ')) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- that is what the host does
      if (reading === 'cloudflare') delete sent[line.slice(2)];
    } else sent[name] = before !== undefined && reading === 'cloudflare' ? `${before}, ${value}` : value;
  }
  return sent;
}
