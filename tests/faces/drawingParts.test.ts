import { describe, expect, it } from 'vitest';
import { drawingParts, parseDrawing, pathPoints } from '../../src/faces/pictures/drawingParts.ts';

const parts = (inner: string) =>
  drawingParts(
    parseDrawing(`<svg viewBox="0 0 100 100" font-size="10">${inner}</svg>`),
    (words) => words.length * 10,
  );

describe('drawingParts', () => {
  it('places marks through transforms and pictures inside pictures', () => {
    const [box] = parts(
      '<svg x="10" y="20" width="50" viewBox="0 5 100 100"><g transform="translate(10,10)"><rect x="0" y="5" width="20" height="10"></rect></g></svg>',
    );
    expect(box).toMatchObject({ left: 14.5, top: 24.5, right: 25.5, bottom: 30.5 });
  });

  it('anchors texts and stacks their lines', () => {
    const texts = parts(
      '<g text-anchor="end"><text transform="translate(60,30)">abc</text></g><text text-anchor="middle" font-weight="600" transform="translate(50,50)"><tspan x="0" y="0em">ab</tspan><tspan x="0" dy="1.2em">abcd</tspan></text>',
    );
    expect(texts.map(({ left, right }) => [left, right])).toEqual([
      [30, 60],
      [40, 60],
      [30, 70],
    ]);
    expect(texts[2]?.top).toBeCloseTo((texts[1]?.top ?? 0) + 12);
    expect(texts.map(({ text }) => text?.bold)).toEqual([false, true, true]);
  });

  it('turns rotated texts', () => {
    const [text] = parts('<text transform="translate(50,50) rotate(-90)">abc</text>');
    expect(text?.bottom).toBeCloseTo(50);
    expect(text?.top).toBeCloseTo(20);
  });

  it('leaves out what is only defined: markers, clips', () => {
    expect(
      parts('<g><marker id="m"><circle r="2"></circle></marker><path d="M0 0h9"></path></g>'),
    ).toHaveLength(1);
  });

  it('refuses what it cannot read', () => {
    expect(() => parts('<polygon points="0,0 1,1"></polygon>')).toThrow(
      'teach src/faces/pictures/drawingParts.ts',
    );
    expect(() => parts('<rect transform="skewX(3)"></rect>')).toThrow('skewX()');
  });
});

describe('pathPoints', () => {
  it('follows absolute and relative steps', () => {
    expect(pathPoints('M1 2h3v4H0V0l5-5.5z m1 1 2 2')).toEqual([
      [1, 2],
      [4, 2],
      [4, 6],
      [0, 6],
      [0, 0],
      [5, -5.5],
      [2, 3],
      [4, 5],
    ]);
  });

  it('holds curves between their control points', () => {
    expect(pathPoints('M0 0c1 2 3 4 5 6')).toEqual([
      [0, 0],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(() => pathPoints('M0 0 1')).toThrow('not readable');
  });

  it.each([
    ['M0 5A5 5 0 1 1 0-5Z', [-5, -5, 5, 5]],
    ['M0 5a5 5 0 110-10', [-5, -5, 5, 5]],
    ['M5 0a5 5 0 11-.1-.1', [-5.05, -10.05, 14.95, 9.95]],
  ])('holds the arc of %s', (path, box) => {
    const points = pathPoints(path);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const held = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    for (const [index, edge] of box.entries()) expect(held[index]).toBeCloseTo(edge);
  });
});
