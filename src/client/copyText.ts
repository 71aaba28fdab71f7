/**
 * Makes every `<button data-copy="id">` copy the text of the element it names. The buttons are hidden in the page: without this
 * script, or without a clipboard, the text is there to be selected and no control is dead. What happened is said in a live region.
 */
function select(target: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(target);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A live region must be in the page before its words change. */
function regionAfter(button: HTMLElement): HTMLElement {
  const region = document.createElement('span');
  region.role = 'status';
  button.after(region);
  return region;
}

function wire(button: HTMLButtonElement, target: HTMLElement): void {
  const region = regionAfter(button);
  const { copied = '', failed = '' } = button.dataset;
  button.addEventListener('click', () => {
    // Emptied first, so that a second copy is announced too.
    region.textContent = '';
    navigator.clipboard.writeText(target.textContent).then(
      () => {
        region.textContent = copied;
      },
      () => {
        select(target);
        region.textContent = failed;
      },
    );
  });
  button.hidden = false;
}

/** Wires the copy buttons of the page, each once. */
export function copyText(): void {
  // Only a secure page has a clipboard, whatever the types say.
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy][hidden]')) {
    const target = document.getElementById(button.dataset['copy'] ?? '');
    if (target !== null) wire(button, target);
  }
}
