/** A line cut into pieces at the ends of its marks, so that figures which overlap are each marked. */
export interface Span {
  start: number;
  end: number;
}

export interface Piece<Mark extends Span> {
  start: number;
  end: number;
  /** The marks that cover the piece, in their order. */
  marks: Mark[];
}

export function cutLine<Mark extends Span>(line: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const inside = marks.filter(({ start, end }) => start < line.end && end > line.start);
  const cuts = [line.start, line.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= line.start && at <= line.end)
    .sort((a, b) => a - b);
  const ends = [...new Set(cuts)];
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? line.start;
    return { start, end, marks: inside.filter((mark) => mark.start < end && mark.end > start) };
  });
}
