/** A height that depends on the width of a column, as a style without script says it. */

/** What a frame in a column of this width may be high: the least that cuts nothing, the most that leaves no hole. */
export interface HeightBand {
  width: number;
  least: number;
  most: number;
}

interface Line {
  from: number;
  to: number;
  /** Height where it begins, and what it gains by the pixel. */
  start: number;
  slope: number;
}

const middle = ({ least, most }: HeightBand): number => (least + most) / 2;

/** The longest line from the first band on that stays in all it passes, and how many it passes. */
function longestLine(bands: readonly HeightBand[]): Line & { passed: number } {
  const [first = { width: 0, least: 0, most: 0 }] = bands;
  const start = middle(first);
  let [flattest, steepest] = [-Infinity, Infinity];
  let passed = 1;
  for (const { width, least, most } of bands.slice(1)) {
    const run = width - first.width;
    const [low, high] = [Math.max(flattest, (least - start) / run), Math.min(steepest, (most - start) / run)];
    if (low > high) break;
    [flattest, steepest] = [low, high];
    passed += 1;
  }
  const slope = passed === 1 ? 0 : (flattest + steepest) / 2;
  return { from: first.width, to: bands[passed - 1]?.width ?? first.width, start, slope, passed };
}

/** Few lines through all bands; between two of them the height jumps. */
function linesThrough(bands: readonly HeightBand[]): Line[] {
  if (bands.length === 0) return [];
  const { passed, ...line } = longestLine(bands);
  return [line, ...linesThrough(bands.slice(passed))];
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** What the height gains between two widths of the column, `100cqw`, and stays at beyond. */
const gain = (from: number, run: number, slope: number): string =>
  ` + clamp(0px,100cqw - ${short(from)}px,${short(run)}px)*${short(slope)}`;

/**
 * @param bands - in the order of their widths
 * @returns a length in CSS for an element in a container whose inline size is the column's
 */
export function heightFormula(bands: readonly HeightBand[]): string {
  const lines = linesThrough(bands);
  let height = Math.round(lines[0]?.start ?? 0);
  const first = `${String(height)}px`;
  const terms = lines.flatMap(({ from, to, start, slope }, index) => {
    const before = lines[index - 1];
    const jump = before === undefined ? 0 : Math.round(start - height);
    const written = Math.round(slope * 100) / 100;
    const jumped = before === undefined ? '' : gain(before.to, from - before.to, jump / (from - before.to));
    const rise = written === 0 || to === from ? '' : gain(from, to - from, written);
    height += jump + (to - from) * written;
    return [jumped, rise];
  });
  return `calc(${first}${terms.join('')})`;
}
