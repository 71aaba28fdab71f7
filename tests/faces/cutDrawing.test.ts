import { expect, it } from 'vitest';
import { readLength, ROW, cutDrawing, type Slice } from '../../src/faces/pictures/cutDrawing.ts';
import { firstRows } from '../../src/faces/pictures/firstRows.ts';

/** A list of rows 20 px apart: a name, a bar; every fifth row begins with a bold heading instead. */
function list(rows: number, headed = false): string {
  const row = (index: number): string => {
    const y = index * 20;
    const heading = headed && index % 5 === 0;
    return heading
      ? `<text font-weight="700" text-anchor="start" y="0.3em" transform="translate(0,${String(y + 10)})">part ${String(index)}</text>`
      : `<text text-anchor="start" y="0.3em" transform="translate(0,${String(y + 10)})">row ${String(index)}</text><rect x="100" y="${String(y + 4)}" width="50" height="12"></rect>`;
  };
  const height = rows * 20;
  return `<svg viewBox="0 0 328 ${String(height)}"><g><line x1="99" x2="99" y1="0" y2="${String(height)}"></line></g><g>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</g></svg>`;
}

const cut = (markup: string, columns: number): Slice[] => cutDrawing(readLength(markup), columns) ?? [];

const names = (inner: string): string[] => [...inner.matchAll(/(?:row|part) \d+/g)].map(([name]) => name);

it('leaves one column as it is', () => {
  const [slice] = cut(list(4), 1);
  expect(slice).toMatchObject({ width: 328, top: 0, bottom: 80 });
  expect(names(slice?.inner() ?? '')).toHaveLength(4);
});

it.each([2, 3, 4])('puts every row whole into one of %i columns, in order', (columns) => {
  const slices = cut(list(24), columns);
  expect(slices).toHaveLength(columns);
  expect(slices.flatMap(({ inner }) => names(inner()))).toEqual(names(list(24)));
  const heights = slices.map(({ top, bottom }) => bottom - top);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(25);
  for (const { inner } of slices) expect(inner()).toContain('<line');
});

it('begins a column with a heading and never ends one with it', () => {
  for (const columns of [2, 3]) {
    const slices = cut(list(30, true), columns);
    for (const { inner } of slices.slice(1)) expect(names(inner())[0]).toMatch(/^part/);
    for (const { inner } of slices) expect(names(inner()).at(-1)).toMatch(/^row/);
  }
});

it('repeats the names of columns above every column, and nothing where there are none', () => {
  const head =
    '<text y="0.3em" transform="translate(120,8)">leads</text><text y="0.3em" transform="translate(220,8)">supports</text>';
  const moved = list(24)
    .replace('<g><line', `${head}<g transform="translate(0,20)"><line`)
    .replace('</g><g>', '</g><g transform="translate(0,20)">')
    .replace('328 480', '328 500');
  const slices = cut(moved, 3);
  expect(slices.map((slice) => slice.head !== undefined)).toEqual([false, true, true]);
  expect(slices[1]?.head?.inner()).toMatch(/leads.*supports/);
  expect(names(slices[1]?.head?.inner() ?? '')).toEqual([]);
  expect(slices.flatMap(({ inner }) => names(inner()))).toEqual(names(list(24)));
  expect(cut(list(24), 2).some((slice) => slice.head !== undefined)).toBe(false);
});

it('refuses to cut what has no gap: a map', () => {
  const map = `<svg viewBox="0 0 328 400"><path d="M0 0h300v90h-300z"></path><path d="M0 80h300v90h-300z"></path><path d="M0 160h300v90h-300z"></path><path d="M0 240l50 90v70h-40z"></path></svg>`;
  for (const columns of [2, 3]) expect(cutDrawing(readLength(map), columns)).toBeUndefined();
});

/** The same list, each bar a mark of its row. */
const noted = (rows: number, headed = false): string => {
  let row = -1;
  return list(rows, headed).replaceAll('<rect', () => `<rect ${ROW}="${String((row += 1))}"`);
};

it.each([
  [1, 110, 5],
  [2, 110, 10],
  [2, 135, 13],
])('shows in %i columns of %i px the first %i rows and counts the rest', (columns, most, shown) => {
  const first = firstRows(readLength(noted(24)), columns, most);
  expect(first?.slices.flatMap(({ inner }) => names(inner()))).toEqual(names(list(24)).slice(0, shown));
  expect(first?.more).toBe(24 - shown);
  expect(first?.share).toBeCloseTo(shown / 24, 10);
});

it('ends before a heading, not after it, and not where no row fits', () => {
  const first = firstRows(readLength(noted(30, true)), 1, 118);
  expect(first?.slices.flatMap(({ inner }) => names(inner())).at(-1)).toBe('row 4');
  expect(first?.more).toBe(20);
  expect(firstRows(readLength(noted(24)), 1, 10)).toBeUndefined();
});

it('cuts through no mark, however tall', () => {
  const tall = noted(24).replace(
    '</svg>',
    `<rect ${ROW}="24" x="200" y="70" width="9" height="300"></rect></svg>`,
  );
  const first = firstRows(readLength(tall), 1, 200);
  expect(first?.slices.flatMap(({ inner }) => names(inner()))).toEqual(names(list(24)).slice(0, 3));
});
