const stripTags = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

const ROLES: Readonly<Record<string, string>> = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row' };

/** The role of a cell's element, by what its attributes say it heads. */
function cellRole(tag: string, attributes: string): string {
  if (tag === 'td') return 'cell';
  return /\bscope="col"/.test(attributes) ? 'columnheader' : 'rowheader';
}

const addClass = (attributes: string, name: string): string =>
  / class="/.test(attributes)
    ? attributes.replace(' class="', ` class="${name} `)
    : `${attributes} class="${name}"`;

interface Options {
  /** Language of the heads: cells in another say so of their label. */
  lang: string;
  /** Column of what the row is about, from 0: on a card it stands under the name. */
  value?: number | undefined;
}

/**
 * The rows of a table as markup that may be laid out as cards: roles, since a changed `display` takes them, and in every cell the
 * name of its column, which the style shows where the heads are not seen. An empty cell has none.
 *
 * @param html head and body of one table; cells hold text and links
 */
export function cardTable(html: string, { lang, value }: Options): string {
  const heads = [...html.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, head = '']) =>
    stripTags(head),
  );
  let column = 0;
  const cell = (tag: string, given: string, close: string): string => {
    const at = column;
    column += Number(/\bcolspan="(\d+)"/.exec(given)?.[1] ?? 1);
    const role = cellRole(tag, given);
    if (role !== 'cell') return `<${tag} role="${role}"${given}>`;
    const open = `<td role="cell"${at === value ? addClass(given, 'value') : given}>`;
    const own = / lang="/.test(given) ? ` lang="${lang}"` : '';
    const name = heads[at] ?? '';
    return close === '' && name !== ''
      ? `${open}<span class="cell-name"${own}>${name} </span>`
      : open + close;
  };
  return html.replace(
    /<(thead|tbody|tr|th|td)\b([^>]*)>(<\/td>)?/g,
    (_whole, tag: string, given: string, close = '') => {
      if (tag === 'tr') column = 0;
      const role = ROLES[tag];
      return role === undefined ? cell(tag, given, close) : `<${tag} role="${role}"${given}>`;
    },
  );
}

/** How many rows the body of a table has, those that head others not counted. */
export const countRows = (html: string): number =>
  (html.replace(/<thead[\s\S]*?<\/thead>/, '').match(/<tr\b/g)?.length ?? 0) -
  (html.match(/scope="rowgroup"/g)?.length ?? 0);
