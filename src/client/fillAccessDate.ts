/**
 * Fills the reader's day into the citations of the page: GB/T 7714 and most journals want the day of access, and no file can know it.
 * Without the script the blank is the reader's to fill.
 */
const DONE = 'dated';

/** The day where the reader is, in parts. */
function today(): { year: string; month: string; day: string } {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return { year: String(now.getFullYear()), month: two(now.getMonth() + 1), day: two(now.getDate()) };
}

/** A part of a citation, in whichever form, with the day of access. */
export function withAccessDate(
  text: string,
  { year, month, day }: { year: string; month: string; day: string },
): string {
  const iso = `${year}-${month}-${day}`;
  return text
    .replaceAll('____', iso)
    .replace(/^( +)url = /m, `$1urldate = {${iso}},\n$1url = `)
    .replace(/^ER {2}-/m, `Y2  - ${year}/${month}/${day}/\nER  -`)
    .replace(
      /^( +)"URL": /m,
      `$1"accessed": { "date-parts": [[${year}, ${String(Number(month))}, ${String(Number(day))}]] },\n$1"URL": `,
    );
}

/** Fills in the day, once however often it is called. */
export function fillAccessDate(): void {
  const date = today();
  for (const form of document.querySelectorAll<HTMLElement>('.cite pre')) {
    if (DONE in form.dataset) continue;
    form.dataset[DONE] = '';
    const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      node.nodeValue = withAccessDate(node.nodeValue ?? '', date);
  }
}
