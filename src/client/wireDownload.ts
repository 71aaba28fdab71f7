/** “Download these rows”: the lines of a published file that the explorer shows, each with the address of the view. */

/** A published file has one record a line, and its first cell is an id, which needs no quotes. */
const idOf = (line: string): string => line.slice(0, line.indexOf(','));

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * @param csv the text of the file
 * @param ids of the rows that are shown, in their order
 * @param view address of the view
 * @returns a file of these rows, with a byte order mark: whoever downloads by hand opens it by double click
 */
export function pickRows(csv: string, ids: readonly string[], view: string): string {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const lineOf = new Map(lines.map((line) => [idOf(line), line]));
  const picked = ids.flatMap((id) => {
    const line = lineOf.get(id);
    return line === undefined ? [] : [`${line},${cell(view)}`];
  });
  return `\uFEFF${[`${head},view`, ...picked].join('\n')}\n`;
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Rows name themselves by where their source mark leads. */
const idsOf = (rows: readonly HTMLTableRowElement[]): string[] =>
  rows.flatMap((row) => row.querySelector<HTMLAnchorElement>('a.trace')?.hash.slice(1) ?? []);

/**
 * Makes the link to the whole file one to the rows that are shown. Where the file does not come, the link leads to it as before.
 *
 * @param shown the rows of the view, in their order, once all of them are there
 */
export function wireDownload(link: HTMLAnchorElement, shown: () => Promise<readonly HTMLTableRowElement[]>): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void (async () => {
      const [answer, rows] = [await fetch(link.href), await shown()];
      if (!answer.ok) location.assign(link.href);
      else save(pickRows(await answer.text(), idsOf(rows), location.href), link.download);
    })();
  });
}
