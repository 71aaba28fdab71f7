/** A stretch of text in one script. */
export interface Run {
  text: string;
  chinese: boolean;
}

/** Marks that only Chinese text has: they belong to the stretch they open or close. */
const OPENING = '\u3008\u300A\u300C\u300E\u3010\u3014\uFF08';
const CLOSING = '\u3001\u3002\u3009\u300B\u300D\u300F\u3011\u3015\uFF01\uFF05\uFF09\uFF0C\uFF1A\uFF1B\uFF1F';

// A Chinese stretch: Han characters with digits, marks and Latin letters between them; or a Chinese mark quoted alone.
const CHINESE = new RegExp(
  `[${OPENING}]*[\\u3400-\\u9FFF](?:\\S*[\\u3400-\\u9FFF])?[${CLOSING}]*|[${OPENING}${CLOSING}]+`,
  'gu',
);

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
