/** The day of access and the buttons that copy come when a reader opens a citation: most never do. */
export function openCiteBox(): void {
  const start = (): void => {
    void import('./fillAccessDate.ts').then(({ fillAccessDate }) => {
      fillAccessDate();
    });
    void import('./copyText.ts').then(({ copyText }) => {
      copyText();
    });
  };
  for (const box of document.querySelectorAll<HTMLDetailsElement>('details.cite'))
    if (box.open) start();
    else box.addEventListener('toggle', start, { once: true });
}
