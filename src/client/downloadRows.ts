/** “Download these rows”: the lines of a published file that the explorer shows, each with the address of the view. */

/**
 * A published file has one record a line, and its first cell is an id, which needs no quotes.
 *
 * @param csv the text of the file
 * @param ids of the rows that are shown, in their order
 * @param view address of the view, in which a browser encodes quotes
 * @returns a file of these rows, with a byte order mark: whoever downloads by hand opens it by double click
 */
export function pickRows(csv: string, ids: readonly string[], view: string): string {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const line = (id: string): string | undefined => lines.find((each) => each.startsWith(`${id},`));
  return ids.reduce(
    (text, id) => (line(id) ? `${text}${line(id) ?? ''},"${view}"\n` : text),
    `\uFEFF${head},view\n`,
  );
}

/** The rows of the view, in their order, once all of them are there. */
export type ShownRows = () => Promise<readonly HTMLTableRowElement[]>;

/**
 * Sends a reader the rows that are shown; rows name themselves by where their source mark leads.
 *
 * @param link to the whole file, as it is again afterwards
 */
export async function downloadRows(link: HTMLAnchorElement, shown: ShownRows): Promise<void> {
  const whole = link.href;
  const [csv, rows] = await Promise.all([fetch(whole).then((answer) => answer.text()), shown()]);
  const ids = rows.map((row) => row.querySelector<HTMLAnchorElement>('a.trace')?.hash.slice(1) ?? '');
  link.href = URL.createObjectURL(new Blob([pickRows(csv, ids, location.href)]));
  link.click();
  link.href = whole;
}
