/** A rectangle on the screen. */
export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between a tip and its mark, and between a tip and the edge of the screen. */
const GAP = 6;

const clamp = (value: number, least: number, most: number): number => Math.max(Math.min(value, most), least);

/**
 * Where a tip stands: above its mark, else below, else beside it, never on it and never outside the screen. Where it fits nowhere it
 * takes the side with most room and scrolls.
 *
 * @returns place on the screen and the height there is for it
 */
export function placeTip(
  mark: ScreenBox,
  tip: { width: number; height: number },
  screen: { width: number; height: number },
): { left: number; top: number; height: number } {
  const [left, top] = [GAP, GAP];
  const [right, bottom] = [screen.width - GAP - tip.width, screen.height - GAP];
  const middle = clamp((mark.left + mark.right - tip.width) / 2, left, right);
  const above = mark.top - 2 * GAP;
  const below = bottom - mark.bottom - GAP;
  if (Math.max(above, below) < tip.height) {
    const beside = clamp((mark.top + mark.bottom - tip.height) / 2, top, bottom - tip.height);
    if (mark.right + GAP <= right) return { left: mark.right + GAP, top: beside, height: bottom - beside };
    if (mark.left - GAP - tip.width >= left)
      return { left: mark.left - GAP - tip.width, top: beside, height: bottom - beside };
  }
  if (above >= tip.height || above >= below) {
    const height = Math.min(tip.height, above);
    return { left: middle, top: mark.top - GAP - height, height };
  }
  return { left: middle, top: mark.bottom + GAP, height: Math.min(tip.height, below) };
}
