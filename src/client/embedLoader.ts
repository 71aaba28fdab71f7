/**
 * /embed.js: gives the frames of this site on a host's page the height of their charts. Optional: a frame without it has the
 * height its snippet reserves.
 */
const home = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;

/** Frames of this site, and only these: what a host page frames besides is none of our business. */
function ours(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter((frame) => {
    const { src } = frame;
    return URL.canParse(src) && new URL(src).origin === home && src.includes('/embed/');
  });
}

function ask(): void {
  // To whomever: a frame that has not loaded yet still has its host's origin, and a wrong one is an error in the host's console.
  for (const frame of ours()) frame.contentWindow?.postMessage({ type: 'chongqing-ledger:ask' }, '*');
}

addEventListener('message', (event: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  if (event.origin !== home || event.data?.type !== 'chongqing-ledger:height') return;
  const { height } = event.data;
  if (typeof height !== 'number' || !(height >= 100 && height <= 6000)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === event.source);
  if (frame !== undefined) frame.style.height = `${String(Math.ceil(height))}px`;
});
ask();
addEventListener('load', ask);
