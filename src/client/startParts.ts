/** Starts the scripts of a page when it is painted: no drawing waits for what only answers to a reader. */

/** After the next frame is on the screen. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/**
 * The addresses stand in the page (src/integrations/packPages.ts); the dev server runs the scripts where they stand.
 *
 * @param first what every page starts
 */
export function startParts(first: () => void): void {
  const listed = document.querySelector<HTMLElement>('script[data-parts]')?.dataset['parts'] ?? '';
  const parts = listed.split(' ').filter((part) => part !== '');
  afterPaint(() => {
    first();
    void Promise.all(parts.map((part) => import(/* @vite-ignore */ part))).then(() => {
      dispatchEvent(new Event('started'));
      performance.mark('started');
    });
  });
}
