/**
 * Gives the frames of this site on a host's page the height of their charts, wherever they stand in it. Optional: a frame without it
 * has the height its snippet reserves. Nothing is asked of `document` itself: a host's markup can take its names (`<img name=currentScript>`).
 */
const own = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(
  document,
) as unknown;
/** Unknown where the script is a module or stands in a shadow tree: then each frame answers for its own site. */
const home = own instanceof HTMLScriptElement ? new URL(own.src).origin : undefined;

/** No chart is higher with its table open, on the narrowest phone. */
const HIGHEST = 60_000;

/** The frames of a page, in open shadow trees too. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  const { querySelectorAll } = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return [...querySelectorAll.call(root, '*')].flatMap((element) => {
    if (element instanceof HTMLIFrameElement) return [element];
    const { shadowRoot } = element;
    return shadowRoot instanceof ShadowRoot ? framesIn(shadowRoot) : [];
  });
}

/** Site of a frame that shows a chart of ours; what a host page frames besides is none of our business. */
function siteOf({ src }: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(src)) return undefined;
  const { origin, pathname } = new URL(src);
  return pathname.includes('/embed/') && origin === (home ?? origin) ? origin : undefined;
}

/** Senders and their frames: the page is searched once for each, however much it says. */
const known = new WeakMap<MessageEventSource, HTMLIFrameElement | null>();

function frameOf(source: MessageEventSource): HTMLIFrameElement | undefined {
  const kept = known.get(source);
  if (kept === null || kept?.contentWindow === source) return kept ?? undefined;
  const found = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  known.set(source, found ?? null);
  return found;
}

function ask(): void {
  // To whomever: a frame that has not loaded yet still has its host's origin, and a wrong one is an error in the host's console.
  for (const frame of framesIn(document))
    if (siteOf(frame) !== undefined) frame.contentWindow?.postMessage({ type: 'chongqing-ledger:ask' }, '*');
}

addEventListener('message', (event: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const { data, origin, source } = event;
  if (data?.type !== 'chongqing-ledger:height' || source === null) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height >= 100 && height <= HIGHEST)) return;
  const frame = frameOf(source);
  const site = frame && siteOf(frame);
  // In a sandbox a frame of ours has no origin; it moves nothing but itself.
  if (!frame || site === undefined || (origin !== site && origin !== 'null')) return;
  // A theme's `iframe { height: auto !important }` would cut it.
  frame.style.setProperty('height', `${String(Math.ceil(height))}px`, 'important');
});
ask();
addEventListener('load', ask);
