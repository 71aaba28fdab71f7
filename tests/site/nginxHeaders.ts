/** `map` blocks by variable: the patterns of each in order, with their values. */
type Maps = ReadonlyMap<string, { source: string; entries: readonly (readonly [string, string])[] }>;

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1');

function mapsOf(settings: string): Maps {
  const blocks = settings.matchAll(/^map (\$\w+) (\$\w+) \{\n(.*?)^\}/gms);
  return new Map(
    [...blocks].map(([, source = '', name = '', body = '']) => {
      const entries = [...body.matchAll(/^ {4}(?!#)(\S+) (".*");$/gm)];
      return [
        name,
        { source, entries: entries.map(([, key = '', value = '']) => [unquoted(key), unquoted(value)]) },
      ];
    }),
  );
}

/** The value of a variable as nginx finds it: an exact key, else the first expression that matches, else `default`. */
function valueOf(name: string, maps: Maps, uri: string): string {
  if (name === '$uri') return uri;
  const map = maps.get(name);
  if (map === undefined) throw new Error(`docs/hosting.md: no map says what ${name} is`);
  const text = valueOf(map.source, maps, uri);
  const found =
    map.entries.find(([key]) => key === text) ??
    map.entries.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(text)) ??
    map.entries.find(([key]) => key === 'default');
  return found?.[1] ?? '';
}

/** Types by the expressions of locations, else by ending; texts get their encoding. */
function typeOf(settings: string, path: string): string | undefined {
  const located = [...settings.matchAll(/location ~ (\S+) +\{ types \{ \} default_type "(.+?)"; \}/g)].find(
    ([, pattern = '']) => new RegExp(pattern).test(path),
  )?.[2];
  if (located !== undefined) return located;
  const ending = path.replace(/^.*\./, '');
  // What nginx's own mime.types says.
  const known: Readonly<Record<string, string>> = { txt: 'text/plain' };
  const type = new RegExp(`^ {8}(\\S+) ${ending};$`, 'm').exec(settings)?.[1] ?? known[ending];
  const [, encoded = ''] = /charset_types (.*);/.exec(settings) ?? [];
  return type !== undefined && encoded.split(' ').includes(type) ? `${type}; charset=utf-8` : type;
}

/** What nginx sends of a file by the settings in a text, read as nginx reads them. */
export function nginxHeaders(text: string): {
  headers: (path: string) => Record<string, string>;
  type: (path: string) => string | undefined;
} {
  const [, settings = ''] = /```nginx\n(.*?)```/s.exec(text) ?? [];
  const maps = mapsOf(settings);
  const added = [...settings.matchAll(/^ {4}add_header (\S+) (\S+|".*") always;$/gm)];
  const headers = (path: string): Record<string, string> => {
    const pairs = added.map(([, name = '', value = '']) => [
      name,
      value.startsWith('$') ? valueOf(value, maps, path) : unquoted(value),
    ]);
    // A header without a value is not sent.
    return Object.fromEntries(pairs.filter(([, value]) => value !== '')) as Record<string, string>;
  };
  return { headers, type: (path) => typeOf(settings, path) };
}
