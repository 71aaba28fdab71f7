// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressWith, askedKey } from '../../src/client/linkPlaces.ts';
import { nextStop } from '../../src/client/wireKeys.ts';
import { placeTip } from '../../src/client/fillTip.ts';
import { readMarks, stopsOf } from '../../src/client/readChart.ts';

const keys = new Set(['places/500112/', 'tasks/#task-001']);

describe('the choice in the address', () => {
  it('is taken where the page has it, and ignored where it has not', () => {
    expect(askedKey('?select=places/500112/', keys)).toBe('places/500112/');
    expect(askedKey('?q=x&select=tasks/%23task-001', keys)).toBe('tasks/#task-001');
    for (const hostile of [
      '',
      'places/500113/',
      'javascript:alert(1)',
      '"><img src=x>',
      'constructor',
      '__proto__',
    ])
      expect(askedKey(`?select=${encodeURIComponent(hostile)}`, keys)).toBe('');
  });

  it('stands beside whatever else the address says, and leaves it when taken back', () => {
    const before = 'https://a.example/en/targets/?place=500155#table';
    const after = 'https://a.example/en/targets/?place=500155&select=places/500112/#table';
    expect(addressWith(before, 'places/500112/')).toBe(after);
    expect(addressWith(after, '')).toBe(before);
  });

  it('is read again as it was written', () => {
    for (const key of keys)
      expect(askedKey(new URL(addressWith('https://a.example/', key)).search, keys)).toBe(key);
  });
});

describe('the arrow keys', () => {
  const rows = [0, 1, 2, 3];

  it('go along the table and stop at its ends', () => {
    expect(nextStop('ArrowRight', 1, rows, [])).toBe(2);
    expect(nextStop('ArrowUp', 1, rows, [])).toBe(0);
    expect(nextStop('ArrowLeft', 0, rows, [])).toBe(0);
    expect(nextStop('End', 0, rows, [])).toBe(3);
    expect(nextStop('Home', 3, rows, [])).toBe(0);
    expect(nextStop('Enter', 0, rows, [])).toBeUndefined();
  });

  it('go to neighbours on maps, stay at the edge, and leave a place without neighbours by the table', () => {
    const near = [
      [-1, 2, -1, 3],
      [-1, -1, -1, -1],
    ];
    expect(nextStop('ArrowRight', 0, rows, near)).toBe(2);
    expect(nextStop('ArrowDown', 0, rows, near)).toBe(3);
    expect(nextStop('ArrowLeft', 0, rows, near)).toBe(0);
    expect(nextStop('PageDown', 0, rows, near)).toBe(1);
    expect(nextStop('ArrowRight', 1, rows, near)).toBe(2);
  });
});

describe('a tip', () => {
  const screen = { width: 320, height: 640 };
  const tip = { width: 200, height: 100 };
  const overlaps = (mark: { left: number; top: number; right: number; bottom: number }) => {
    const { left, top, height } = placeTip(mark, tip, screen);
    const inside = left >= 0 && top >= 0 && left + tip.width <= screen.width && top + height <= screen.height;
    const apart =
      left >= mark.right || left + tip.width <= mark.left || top >= mark.bottom || top + height <= mark.top;
    return { inside, apart };
  };

  it('covers no mark and leaves no screen, wherever the mark is', () => {
    for (let left = 0; left < 320; left += 40)
      for (let top = 0; top < 640; top += 40)
        for (const size of [4, 40, 160]) {
          const mark = { left, top, right: Math.min(left + size, 320), bottom: Math.min(top + size, 640) };
          expect(overlaps(mark), JSON.stringify(mark)).toEqual({ inside: true, apart: true });
        }
  });

  it('stands beside a mark as tall as the screen, where there is room', () => {
    const { left } = placeTip({ left: 10, top: 0, right: 60, bottom: 640 }, tip, screen);
    expect(left).toBeGreaterThanOrEqual(60);
  });

  it('is cut to the room there is where it fits nowhere', () => {
    const { height } = placeTip({ left: 0, top: 60, right: 320, bottom: 640 }, tip, screen);
    expect(height).toBe(48);
  });
});

describe('marks', () => {
  const drawing = (inner: string, attributes: string): SVGElement => {
    const holder = document.createElement('div');
    // The markup is this file's own.
    holder.innerHTML = `<svg ${attributes}>${inner}</svg>`;
    return holder.querySelector('svg') ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  };

  it('come in the order of the table, without row last, each with its name and keys, places first', () => {
    const svg = drawing(
      '<g><circle><title>key</title></circle><circle><title>B · x</title></circle></g><g><a href="/en/places/a/" aria-label="A: 1"><path><title>A: 1</title></path></a></g>',
      'data-rows=",1,0" data-keys="places/a/,awards/x/ places/b/"',
    );
    const marks = readMarks(svg, '/en/');
    expect(marks.map(({ name }) => name)).toEqual(['A: 1', 'B · x', 'key']);
    expect(marks.map((mark) => mark.keys)).toEqual([
      ['places/a/', 'places/a/'],
      ['places/b/', 'awards/x/'],
      [],
    ]);
    expect(svg.querySelector('title')).toBeNull();
  });

  it('stop the keyboard once per place, at the drawing that is larger, and not at words beside a shape', () => {
    const svg = drawing(
      '<a href="/p/a/"><text>A ¶</text></a><a href="/p/b/"><rect id="small"><title>B</title></rect></a><rect><title>A: 1</title></rect><a href="/p/b/"><rect id="large"><title>B</title></rect></a>',
      'data-rows="0,1,0,1"',
    );
    const stops = stopsOf(readMarks(svg, '/'));
    expect(stops.map(({ name }) => name)).toEqual(['A: 1', 'B']);
    expect(stops[0]?.link?.getAttribute('href')).toBe('/p/a/');
    expect(stops[1]?.element.firstElementChild?.id).toBe('large');
  });
});
