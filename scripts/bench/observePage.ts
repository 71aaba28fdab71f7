/**
 * Runs inside a measured page from before its first byte: notes paints, shifts and long tasks, and at every frame how many marks
 * the page's drawings hold. A frame comes only once nothing blocks rendering, so that what it counts is about to be painted.
 */
export interface Observed {
  fcp: number;
  lcp: number;
  cls: number;
  /** Time that tasks spent beyond 50 ms each. */
  tbt: number;
  /** End of the first frame with all the marks the page ends with; 0 where it draws nothing. */
  marks: number;
}

/** Must stand alone: it is sent to the page as text. */
export function observePage(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0, frames: [] as { count: number; end: number }[] };
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
  const marks = 'svg.chart :is(path, rect, circle, text, use), [data-drawn]';
  const frame = (): void => {
    const count = document.querySelectorAll(marks).length;
    const last = seen.frames.at(-1)?.count ?? 0;
    if (count > last) {
      const noted = { count, end: 0 };
      seen.frames.push(noted);
      // A message is handled after the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted.end = performance.now();
        port1.close();
      };
      port2.postMessage(null);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { observed: () => ({ ...seen, marks: seen.frames.at(-1)?.end ?? 0 }) });
}
