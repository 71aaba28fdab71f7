/** A stretch of text in one script. */
export interface Run {
  text: string;
  chinese: boolean;
}

// A Chinese stretch: Han characters with digits, marks and Latin letters between them.
const CHINESE = /[\u3400-\u9FFF](?:[^\s]*[\u3400-\u9FFF])?/gu;

/** Splits text into Chinese stretches and the rest, so that each can be marked with its language. */
export function splitByScript(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { index, 0: chinese } of text.matchAll(CHINESE)) {
    if (index > end) runs.push({ text: text.slice(end, index), chinese: false });
    runs.push({ text: chinese, chinese: true });
    end = index + chinese.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
