import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { pictureWords, tallFrames } from '../../src/faces/pictures/pictureFrames.ts';
import { withPngText } from '../../src/faces/pictures/withPngText.ts';
import { mapNote } from '../../src/faces/mapNote.ts';
import { sources } from '../../src/ledger/sources.ts';
import { chartDrawings } from './everyPicture.ts';
import { ORIGIN } from './pictureOrigin.ts';
import { missingGlyphs, realWidth } from './fonts.ts';

const all = chartDrawings.flatMap(({ chart, lang, svgs }) =>
  (['phone', 'column'] as const).map((frame) => {
    const parts = drawingParts(parseDrawing(svgs[frame]), realWidth(lang));
    const texts = parts.flatMap(({ text, left, right, bottom }) =>
      text ? [{ ...text, left, right, bottom }] : [],
    );
    const height = Number(/height="(\d+)"/.exec(svgs[frame])?.[1]);
    return { name: `${chart.id} ${lang} ${frame}`, chart, lang, frame, texts, height };
  }),
);

describe('a picture for a phone or a column', () => {
  it.each([
    ['phone', 30],
    ['column', 12],
  ] as const)('has no text on a %s smaller than %i px', (frame, least) => {
    const small = all
      .filter((picture) => picture.frame === frame)
      .map(({ name, texts }) => ({ name, size: Math.min(...texts.map(({ size }) => size)) }))
      .filter(({ size }) => size < least);
    expect(small).toEqual([]);
  });

  it('keeps every text inside and has its glyphs', () => {
    const wrong = all.flatMap(({ name, frame, lang, texts, height }) =>
      texts
        .filter(
          ({ words, bold, left, right, bottom }) =>
            left < 0 ||
            right > tallFrames[frame].width ||
            bottom > height ||
            missingGlyphs(words, lang, bold).length > 0,
        )
        .map(({ words }) => `${name}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says where it comes from: site, version, day, licence, address, and on maps what a map must say', () => {
    for (const { name, chart, lang, texts } of all) {
      const said = texts
        .map(({ words }) => words)
        .join('')
        .replaceAll(' ', '');
      for (const wanted of ['10.20.30', '2026-11-30', 'CC BY 4.0', 'ledger.example/'])
        expect(said, name).toContain(wanted.replaceAll(' ', ''));
      expect(said.includes(mapNote[lang].replaceAll(' ', '')), name).toBe(chart.map);
    }
  });
});

it('pictureWords never prints an address of this machine', () => {
  const chart = publishChart('awards-map', sources, 'zh', '/');
  const at = (site: URL | undefined) =>
    pictureWords(chart, [], 'zh', { ...ORIGIN, base: '/ledger/', site }).terms;
  expect(at(new URL('http://localhost:4321'))).toBe('/ledger/charts/awards-map/');
  expect(at(undefined)).toBe('/ledger/charts/awards-map/');
  expect(at(new URL('https://a.example'))).toBe('a.example/ledger/charts/awards-map/');
});

it('withPngText puts texts behind the head of a PNG, with their checksums', () => {
  const png = Buffer.concat([Buffer.alloc(33, 1), Buffer.from('rest')]);
  const told = Buffer.from(withPngText(png, { Title: '标题' }));
  expect(told.subarray(0, 33).equals(png.subarray(0, 33))).toBe(true);
  expect(told.subarray(-4).toString()).toBe('rest');
  const length = told.readUInt32BE(33);
  const content = told.subarray(37, 37 + 4 + length);
  expect(content.toString()).toBe('iTXtTitle\0\0\0\0\0标题');
  expect(told.readUInt32BE(37 + 4 + length)).toBe(crc32(content));
});
