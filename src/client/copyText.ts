/**
 * Gives every `<pre data-copy>` a button that copies its text. There is none in the page itself: without this script, or without a
 * clipboard, the text is there to be selected and no control is dead. What happened is said in a live region.
 *
 * `data-copy` may name the label of the text: the button joins it in its line. Else it stands in a line of its own before the text.
 */
const WORDS = {
  zh: { copy: '复制', copied: '已复制', failed: '没有复制成，文字已选中' },
  en: { copy: 'Copy', copied: 'Copied', failed: 'Not copied; the text is selected' },
} as const;

function select(target: Element): void {
  const range = document.createRange();
  range.selectNodeContents(target);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function copyButton(target: Element, region: HTMLElement): HTMLButtonElement {
  const { copy, copied, failed } = WORDS[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
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
  return button;
}

function lineBefore(block: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  block.before(line);
  return line;
}

/** Adds the copy buttons of the page, each once however often it is called. */
export function copyText(): void {
  // Only a secure page has a clipboard, whatever the types say.
  if (!('clipboard' in navigator)) return;
  for (const block of document.querySelectorAll<HTMLElement>('pre[data-copy]:not([data-copyable])')) {
    block.dataset['copyable'] = '';
    const label = document.getElementById(block.dataset['copy'] ?? '');
    // A live region must be in the page before its words change.
    const region = document.createElement('span');
    region.role = 'status';
    const button = copyButton(block.querySelector('code') ?? block, region);
    const described = label?.id ?? block.getAttribute('aria-labelledby');
    if (described !== null) button.setAttribute('aria-describedby', described);
    (label?.parentElement ?? lineBefore(block)).append(button, ' ', region);
  }
}
