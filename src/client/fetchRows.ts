/** Rows of the other pages of a list that is laid out over several. */

/** Parsed as it arrives: its scripts do not run, and no text of it passes through code of ours. */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      done(request.status === 200 ? request.responseXML : null);
    });
    request.addEventListener('error', () => {
      done(null);
    });
    request.send();
  });
}

/**
 * @param addresses of all pages of the list, in order; empty for the page that is open
 * @param selector of the list's rows
 * @returns all rows in the order of the pages, or `undefined` where a page did not come
 */
export async function fetchRows(
  addresses: readonly string[],
  own: readonly HTMLTableRowElement[],
  selector = 'table.explorer tbody tr',
): Promise<HTMLTableRowElement[] | undefined> {
  const pages = await Promise.all(
    addresses.map(async (address) => {
      if (address === '') return [...own];
      const page = await fetchPage(address);
      const rows = page?.querySelectorAll<HTMLTableRowElement>(selector);
      return rows === undefined ? undefined : [...rows].map((row) => document.adoptNode(row));
    }),
  );
  return pages.includes(undefined) ? undefined : pages.flatMap((rows) => rows ?? []);
}
