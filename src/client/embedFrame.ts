/**
 * Runs inside an embedded chart, if the host allows scripts at all: tells the host how high the chart is, in the forms hosts
 * understand. Nothing is sent when the page is not framed.
 */
const wrapper = document.querySelector('main');

/** WordPress names its frame in the fragment: `#?secret=…`. */
const secret = /[#?&]secret=(\w{1,40})/.exec(location.hash)?.[1];
/** The highest frame WordPress gives; it never scrolls to what is below. */
const HIGHEST_THERE = 1000;
let sent = 0;
let cutAt = 0;

function tell(message: unknown): void {
  // Any host may embed and the height is no secret: there is no origin to restrict to.
  parent.postMessage(message, '*');
}

/** No row is higher: where marks leave no gap within one, the cut goes through them. */
const ROW = 80;

/** A height of a drawing at which no text and no small mark is cut through, as near below another as there is one. */
function cleanCut(drawing: Element, limit: number): number {
  const { top } = drawing.getBoundingClientRect();
  const marks = [...drawing.querySelectorAll('text,rect,circle')]
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ height }) => height < ROW)
    .sort((a, b) => b.bottom - a.bottom);
  let cut = limit;
  // A line of text is higher than its letters, so that those of neighbouring rows may touch.
  for (const box of marks)
    if (box.top - top < cut && box.bottom - top - box.height / 5 > cut) cut = box.top - top - 1;
  return cut > limit - ROW ? cut : limit;
}

/** Where the chart is higher than the frame can be: its first rows, and the link to all of them. */
function shorten(main: HTMLElement): void {
  if (main.offsetWidth === cutAt) return;
  cutAt = main.offsetWidth;
  const drawing = [...main.querySelectorAll<HTMLElement>('.w,.c,.n')].find((box) => {
    box.style.maxHeight = '';
    return box.offsetHeight > 0;
  });
  const more = main.querySelector<HTMLElement>('.m');
  if (drawing === undefined || more === null) return;
  more.hidden = main.offsetHeight <= HIGHEST_THERE;
  const limit = drawing.offsetHeight - main.offsetHeight + HIGHEST_THERE;
  if (!more.hidden) drawing.style.maxHeight = `${String(Math.floor(cleanCut(drawing, limit)))}px`;
}

function sendHeight(): void {
  if (wrapper !== null && secret !== undefined) shorten(wrapper);
  const height = Math.ceil(wrapper?.getBoundingClientRect().height ?? 0);
  if (height === 0 || height === sent) return;
  sent = height;
  tell({ type: 'chongqing-ledger:height', height });
  tell({ sentinel: 'amp', type: 'embed-size', height });
  tell(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  if (secret !== undefined) tell({ message: 'height', value: height, secret });
}

// A frame that was told to fill its height asks for none.
if (parent !== window && wrapper !== null && document.documentElement.dataset['fit'] === undefined) {
  new ResizeObserver(sendHeight).observe(wrapper);
  // Browsers let a frame below the screen observe nothing until it is near.
  sendHeight();
  // A host that begins to listen late asks again; WordPress says that it is ready.
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ type?: unknown; message?: unknown } | null>) => {
      if (source !== parent) return;
      if (data?.type !== 'chongqing-ledger:ask' && data?.message !== 'ready') return;
      sent = 0;
      sendHeight();
    },
  );
}

// WordPress gives its frames no way to open a page, but follows a link of the frame's own host when it is told.
if (parent !== window && secret !== undefined)
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    tell({ message: 'link', value: link.href, secret });
  });
