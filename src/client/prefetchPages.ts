/**
 * Fetches the page behind a link while the pointer rests on it or the focus stays there, so that it is at hand when the link is
 * followed. Pages of this site only, each once, never a download, and not where a reader saves data or the network is slow.
 */
const REST = 90;

/** What browsers say of the network; only some do. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** What of a link decides whether its page is worth fetching; an `HTMLAnchorElement` is one. */
export interface Followable {
  href: string;
  target: string;
  hasAttribute: (name: string) => boolean;
}

/** @returns the address to fetch, or null where there is nothing to gain or to save */
export function prefetchAddress(link: Followable, here: string): string | null {
  if (link.hasAttribute('download') || link.target !== '' || !URL.canParse(link.href)) return null;
  const to = new URL(link.href);
  const from = new URL(here);
  if (to.origin !== from.origin || (to.pathname === from.pathname && to.search === from.search)) return null;
  // Pages end in a slash; what does not is a file.
  return to.pathname.endsWith('/') ? to.origin + to.pathname + to.search : null;
}

export function spares(connection: Connection | undefined): boolean {
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

const asked = new Set<string>();

function fetchLater(address: string): void {
  if (asked.has(address)) return;
  asked.add(address);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = address;
  document.head.append(hint);
}

/** Safari knows no `prefetch`, and Firefox refuses it under a policy whose default is to load nothing. */
const canPrefetch = (): boolean =>
  document.createElement('link').relList.supports('prefetch') && !CSS.supports('-moz-appearance', 'none');

export function prefetchPages(): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (spares(connection) || !canPrefetch()) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const consider = ({ target }: Event): void => {
    clearTimeout(waiting);
    // Marks of a drawing are pointed at to be read, not to be followed: only links of the text count.
    const link = target instanceof Element ? target.closest('a') : null;
    const address = link instanceof HTMLAnchorElement ? prefetchAddress(link, location.href) : null;
    if (address !== null) waiting = setTimeout(fetchLater, REST, address);
  };
  for (const event of ['pointerover', 'focusin'])
    document.addEventListener(event, consider, { passive: true });
}
