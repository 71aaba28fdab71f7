/** What of an embed as it was released is not what it is now, its values aside. */
export interface PageChanges {
  /** Texts that read otherwise or are gone: headline, the line below it, description, note. */
  words: number;
  /** Whether any of its drawings is another. */
  redrawn: boolean;
}

/** Headings and paragraphs that are text alone: lines with links say where the site stands, not what the chart says. */
const textsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:h1|p)\b[^>]*>([^<]+)<\/(?:h1|p)>/g)].map(([, text = '']) => text);

const drawingsOf = (html: string): string[] => html.match(/<svg\b.*?<\/svg>/gs) ?? [];

/** How many of a list are not in another. */
const lost = (before: readonly string[], now: readonly string[]): number =>
  before.filter((one) => !now.includes(one)).length;

export function pageChanges(released: string, current: string): PageChanges {
  return {
    words: lost(textsOf(released), textsOf(current)),
    redrawn: lost(drawingsOf(released), drawingsOf(current)) > 0,
  };
}
