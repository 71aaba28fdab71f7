import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { pictureFrames } from './pictureFrames.ts';
import { framedSvg } from './pictureSvg.ts';
import { sealMark } from './sealMark.ts';
import { placeText, setText } from './setText.ts';
import { token } from '../../theme/tokens.ts';

const LEFT = 96;
const SEAL = 132;

/** The picture of pages that have no chart of their own: seal, name and line on ledger paper. */
export function shareSvg(lang: Lang): string {
  const { landscape: frame } = pictureFrames;
  const w = words[lang];
  const name = setText(w.siteName, Infinity, { size: 84, bold: true, fill: 'ink', leading: 1.2 });
  const line = setText(w.siteLine, frame.width - 2 * LEFT, { size: 36, fill: 'ink-2', leading: 1.5 });
  const middle = frame.height / 2;
  const rules = [middle + 16, middle + 20]
    .map(
      (y) =>
        `<line x1="${String(LEFT)}" x2="${String(frame.width - LEFT)}" y1="${String(y)}" y2="${String(y)}" stroke="${token('rule')}"/>`,
    )
    .join('');
  const top = middle - SEAL - 28;
  return framedSvg(
    frame,
    lang,
    sealMark(LEFT, top, SEAL) +
      `<g class="words">${placeText(name, LEFT + SEAL + 36, top + (SEAL - name.height) / 2)}</g>${rules}` +
      `<g class="words">${placeText(line, LEFT, middle + 52)}</g>`,
  );
}
