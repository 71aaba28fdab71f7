/** The day of access and the buttons that copy come when a reader opens a citation: most never do. */
export function openCiteBox(): void {
  const start = (): void => {
    void Promise.all([import('./fillAccessDate.ts'), import('./copyText.ts')]).then(
      ([{ fillAccessDate }, { copyText }]) => {
        fillAccessDate();
        copyText();
      },
    );
  };
  for (const box of document.querySelectorAll<HTMLDetailsElement>('details.cite'))
    if (box.open) start();
    else box.addEventListener('toggle', start, { once: true });
}
