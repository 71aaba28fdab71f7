/** A page of the built site and the style sheets it links, as addresses. */
export interface StyledPage {
  path: string;
  html: string;
}

export interface MergedSheets {
  /** Sheets of the merged one, in the order their rules apply. */
  parts: readonly string[];
  /** Pages that must link it in place of theirs. */
  pages: readonly StyledPage[];
  /** Sheets that no page links any more. */
  unused: readonly string[];
}

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

const linked = ({ html }: StyledPage): string[] => [...html.matchAll(LINK)].map(([, href = '']) => href);

/**
 * Two sheets for the whole site: what every page shares, and for pages that need more one that holds everything. A page
 * waits for one request then, and a reader who goes on rarely for another.
 *
 * @returns null where every page has one sheet already
 */
export function mergeSheets(pages: readonly StyledPage[]): MergedSheets | null {
  const styled = pages.filter((page) => linked(page).length > 0);
  const all = [...new Set(styled.flatMap(linked))];
  const shared = all.filter((href) => styled.every((page) => linked(page).includes(href)));
  const special = styled.filter((page) => linked(page).length > 1);
  if (special.length === 0) return null;
  // Shared rules first, as the layout means them; the rest by name, so that two builds agree.
  const parts = [...shared, ...all.filter((href) => !shared.includes(href)).sort()];
  const kept = new Set(styled.filter((page) => !special.includes(page)).flatMap(linked));
  return { parts, pages: special, unused: parts.filter((href) => !kept.has(href)) };
}

/** @returns the page with one link to `href`, where its first link stood */
export function linkSheet(html: string, href: string): string {
  let first = true;
  return html.replace(LINK, () => {
    const link = first ? `<link rel="stylesheet" href="${href}">` : '';
    first = false;
    return link;
  });
}
