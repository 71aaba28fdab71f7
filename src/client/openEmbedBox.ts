/** The dialog of the embed box comes when a reader first asks for it: most never do. */
export function openEmbedBox(): void {
  const box = document.querySelector<HTMLDetailsElement>('details.embed-box');
  if (!box) return;
  const start = (): void => {
    import('./startEmbedBox.ts').then(
      ({ startEmbedBox }) => {
        startEmbedBox();
      },
      // The snippets stand in the box as text.
      () => (box.open = true),
    );
  };
  box.querySelector('summary')?.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      start();
    },
    { once: true },
  );
  // A link or an address that names the box has opened it.
  if (box.open || location.hash === '#embed') start();
  else box.addEventListener('toggle', start, { once: true });
}
