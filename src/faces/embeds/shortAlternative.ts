/** Longest alternative text of a picture: screen readers read it in one breath, and mail programs cut it. */
const LONGEST = 150;

const SENTENCES = /[^.。！？!?]+(?:[.](?!\s|$)[^.。！？!?]*)*[.。！？!?]*\s*/gu;

/** The finding, and of the description the sentences that still fit. */
export function shortAlternative(headline: string, description: string): string {
  const finding = /[.。！？!?]$/u.test(headline)
    ? headline
    : `${headline}. `.replace(/([\u4E00-\u9FFF]). $/u, '$1。');
  let text = finding.length > LONGEST ? `${headline.slice(0, LONGEST - 1)}…` : finding.trim();
  for (const sentence of description.match(SENTENCES) ?? []) {
    const longer = /[。！？]$/u.test(text) ? text + sentence : `${text} ${sentence}`;
    if (longer.trim().length > LONGEST) break;
    text = longer.trim();
  }
  return text;
}
