import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { SMALLEST } from '../../src/faces/pictures/fitDrawing.ts';
import { drawingParts, likelyWidth, parseDrawing, type Part } from '../../src/faces/pictures/drawingParts.ts';
import { pictureFrames } from '../../src/faces/pictures/pictureFrames.ts';
import { chartSvgs } from '../../src/faces/pictures/chartPictures.ts';
import { documentsOf } from '../../src/ledger/documents.ts';
import { sources } from '../../src/ledger/sources.ts';
import { chartDrawings, everyPicture, type Picture } from './everyPicture.ts';
import { ORIGIN } from './pictureOrigin.ts';
import { missingGlyphs, realWidth } from './fonts.ts';

interface Measured extends Picture {
  texts: readonly (Part & { text: NonNullable<Part['text']> })[];
  parts: readonly Part[];
}

const measured: readonly Measured[] = everyPicture.map((picture) => {
  const parts = drawingParts(parseDrawing(picture.svg), realWidth(picture.lang));
  const texts = parts.flatMap((part) => (part.text === undefined ? [] : [{ ...part, text: part.text }]));
  return { ...picture, parts, texts };
});

/** What is wrong with the pictures, named by picture. */
const faults = (check: (picture: Measured) => readonly string[]): string[] =>
  measured.flatMap((picture) => check(picture).map((fault) => `${picture.name}: ${fault}`));

const stands = ({ element }: Part): string =>
  element.closest('.drawing, .words, .seal')?.getAttribute('class') ?? '';

/** By how much two boxes overlap, across and down. */
const overlap = (a: Part, b: Part): [number, number] => [
  Math.min(a.right, b.right) - Math.max(a.left, b.left),
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
];

it('has room for the address of a site below a folder of a long domain', () => {
  const origin = {
    ...ORIGIN,
    site: new URL('https://chongqing-ledger-2026.example.org'),
    base: '/chongqing-ledger/',
  };
  for (const { chart, lang } of chartDrawings) {
    const documents = documentsOf(chart.documents, sources.ledger.documents);
    const svgs = chartSvgs(chart, documents, lang, origin);
    for (const frame of ['landscape', 'square'] as const) {
      const texts = drawingParts(parseDrawing(svgs[frame]), realWidth(lang)).filter(({ text }) => text);
      const right = Math.max(...texts.map((part) => part.right));
      expect(right, `${chart.id} ${lang} ${frame}`).toBeLessThanOrEqual(pictureFrames[frame].width - 4);
      const said = texts.map(({ text }) => text?.words ?? '').join('');
      expect(said, `${chart.id} ${lang} ${frame}`).toContain('chongqing-ledger-2026.example.org');
    }
  }
});

describe('every picture', () => {
  it('is made for each chart in both shapes and languages', () => {
    expect(measured.length).toBeGreaterThanOrEqual(4 * allCharts.length);
    expect(new Set(measured.map(({ name }) => name)).size).toBe(measured.length);
  });

  it('has a glyph for each character in its weight', () => {
    expect(
      faults(({ lang, texts }) =>
        texts.flatMap(({ text: { words, bold } }) => missingGlyphs(words, lang, bold)),
      ),
    ).toEqual([]);
  });

  it('keeps each text inside the frame', () => {
    expect(
      faults(({ frame, texts }) => {
        const { width, height } = pictureFrames[frame];
        return texts
          .filter(
            ({ left, top, right, bottom }) => left < 4 || top < 4 || right > width - 4 || bottom > height - 4,
          )
          .map(({ text: { words } }) => `"${words}" is cut`);
      }),
    ).toEqual([]);
  });

  it('clips no text of a drawing at the edge of its column', () => {
    expect(
      faults(({ texts }) =>
        texts.flatMap(({ element, text: { words }, ...box }) => {
          const column = element.closest('svg[x]');
          if (column === null) return [];
          const edge = (name: string): number => Number(column.getAttribute(name));
          const [left, top] = [edge('x') - 1, edge('y') - 1];
          const [right, bottom] = [left + edge('width') + 2, top + edge('height') + 2];
          const inside = box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
          return inside ? [] : [`"${words}" is clipped`];
        }),
      ),
    ).toEqual([]);
  });

  it('lets no two texts overlap, in the drawing or around it', () => {
    expect(
      faults(({ texts }) =>
        texts.flatMap((a, index) =>
          texts.slice(index + 1).flatMap((b) => {
            const [across, down] = overlap(a, b);
            const size = Math.min(a.text.size, b.text.size);
            return across > 0.15 * size && down > 0.35 * size
              ? [`"${a.text.words}" on "${b.text.words}"`]
              : [];
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps headline, source and seal clear of the drawing', () => {
    expect(
      faults(({ parts }) => {
        const around = parts.filter((part) => ['words', 'seal'].includes(stands(part)));
        // Marks a column of the drawing cuts off are clipped to it: only texts and whole marks can stray.
        const drawn = parts.filter((part) => stands(part) === 'drawing' && part.text !== undefined);
        return around.flatMap((a) =>
          drawn.flatMap((b) => {
            const [across, down] = overlap(a, b);
            return across > 0 && down > 0
              ? [`"${b.text?.words ?? ''}" on ${a.text?.words ?? 'the seal'}`]
              : [];
          }),
        );
      }),
    ).toEqual([]);
  });

  it(`shows no text smaller than ${String(SMALLEST)} pixels, in the drawing or around it`, () => {
    expect(
      faults(({ texts }) =>
        texts
          .filter(({ text: { size } }) => size < SMALLEST - 0.001)
          .map(({ text: { words, size } }) => `"${words}" has ${size.toFixed(1)}`),
      ),
    ).toEqual([]);
  });

  it('says how much more there is, and where, unless the chart is whole', () => {
    const rowsOf = (svg: string): number => new Set(svg.match(/data-row="\d+"/g)).size;
    const cut = measured.filter(({ texts }) =>
      texts.some(({ text: { words } }) => /^(?:还有\d+条，见全图|\d+ more in the whole chart)/.test(words)),
    );
    expect(cut.length).toBeGreaterThan(10);
    expect(measured.map(({ svg }) => rowsOf(svg))).toEqual(measured.map(() => 0));
    expect(
      faults(({ texts }) =>
        texts.flatMap(({ text: { words } }) => /没有画完|^The whole chart/.exec(words) ?? []),
      ),
    ).toEqual([]);
  });

  it('names its source, the licence and the site', () => {
    expect(
      faults(({ name, lang, texts }) => {
        // A line may end within a word.
        const words = texts
          .map(({ text }) => text.words)
          .join('')
          .replaceAll(' ', '');
        const wanted = name.startsWith('share')
          ? [lang === 'zh' ? '渝政账本' : 'Chongqing Ledger']
          : lang === 'zh'
            ? ['渝政账本', 'CC BY 4.0', '出处：']
            : ['Chongqing Ledger', 'CC BY 4.0', 'Source: '];
        return wanted.filter((word) => !words.includes(word.replaceAll(' ', '')));
      }),
    ).toEqual([]);
  });

  it('names no colour but real ones and holds nothing a renderer ignores', () => {
    expect(
      faults(
        ({ svg }) => svg.match(/var\(|currentColor|<foreignObject|<style|<script|<a |url\((?!#)/g) ?? [],
      ),
    ).toEqual([]);
  });
});

describe('the estimate of a width', () => {
  it('is nowhere more than a twelfth below the advances of the fonts', () => {
    expect(
      faults(({ lang, texts }) => {
        const width = realWidth(lang);
        return texts
          .map(({ text: { words, size, bold } }) => ({
            words,
            ratio: likelyWidth(words, size, bold) / width(words, size, bold),
          }))
          .filter(({ words, ratio }) => ratio < 11 / 12 && !/^[︵︶]$/.test(words))
          .map(({ words, ratio }) => `"${words}" is ${ratio.toFixed(2)} of its width`);
      }),
    ).toEqual([]);
  });

  it('is never below them for a line of a headline, what is shown, or a source', () => {
    expect(
      faults(({ lang, texts }) => {
        const width = realWidth(lang);
        return texts
          .filter((part) => stands(part) === 'words' && part.text.words.length > 12)
          .filter(
            ({ text: { words, size, bold } }) => likelyWidth(words, size, bold) < width(words, size, bold),
          )
          .map(({ text }) => text.words);
      }),
    ).toEqual([]);
  });
});
