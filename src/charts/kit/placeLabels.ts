/** A label that would like to stand centred on a point. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (a: LabelWish, b: LabelWish): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/**
 * Grants wishes in the order given; one that would touch a granted label is left out (its place is still in the
 * list beside the chart).
 */
export function placeLabels<Wish extends LabelWish>(wishes: readonly Wish[]): Wish[] {
  const granted: Wish[] = [];
  for (const wish of wishes) {
    if (!granted.some((other) => overlap(wish, other))) granted.push(wish);
  }
  return granted;
}
