import { expect, it } from 'vitest';
import { isPictured, releasedFigure, releasedHtml } from '../../src/faces/embeds/releasedFigure.ts';
import { mapNote } from '../../src/faces/mapNote.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { releasedSvg, releasedTall, type ReleasedPicture } from '../../src/faces/pictures/releasedSvg.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { compareVersions, releasedCharts } from '../../src/ledger/loadReleases.ts';
import { missingGlyphs, realWidth } from './fonts.ts';
import { ORIGIN } from './pictureOrigin.ts';

const all = releasedCharts().flatMap(({ chart: id, version, pages }) =>
  LANGS.map((lang) => {
    const origin = { ...ORIGIN, data: { version, date: '2026-11-30' } };
    const picture: ReleasedPicture = { id, lang, page: pages[lang] ?? '', errata: [], origin };
    return { name: `${id}@${version} ${lang}`, lang, version, picture };
  }),
);

const said = (words: string): string => words.replace(/\s+/g, '');
const textOf = (svg: string): string => said(parseDrawing(svg).textContent);

it('every released chart is an SVG that stands alone, in the colours and words of its page', () => {
  expect(all.length).toBeGreaterThan(150);
  for (const { name, lang, version, picture } of all) {
    const svg = releasedSvg(picture);
    const figure = releasedFigure(picture.page, lang);
    expect(svg, name).not.toMatch(/var\(|<use|<script|<a |<style|undefined|NaN/);
    const told = textOf(svg);
    for (const words of [
      figure.headline,
      figure.note,
      figure.source,
      version,
      'CCBY4.0',
      `/embed/${picture.id}@`,
    ])
      expect(told, name).toContain(said(words));
    expect(releasedHtml(picture.page).includes(mapNote[lang]), name).toBe(figure.map);
  }
});

it('a picture is made of a release that has a drawing for a column, and of no other', () => {
  for (const { name, version, picture } of all) {
    const whole = compareVersions(version, '2.1.0') >= 0;
    expect(releasedTall(picture) !== undefined, name).toBe(whole);
    expect(isPictured(version), name).toBe(compareVersions(version, '2.1.2') >= 0);
  }
});

it('shows the whole drawing, no text smaller than 20 pixels, all of it inside, and where it comes from', () => {
  for (const { name, lang, version, picture } of all) {
    const svg = releasedTall(picture)?.svg;
    if (svg === undefined) continue;
    const drawing = parseDrawing(svg);
    const texts = drawingParts(drawing, realWidth(lang)).filter(({ text }) => text !== undefined);
    const height = Number(drawing.getAttribute('height'));
    expect(Math.min(...texts.map(({ text }) => text?.size ?? 0)), name).toBeGreaterThanOrEqual(20);
    expect(Math.min(...texts.map(({ left }) => left)), name).toBeGreaterThanOrEqual(0);
    expect(Math.max(...texts.map(({ right }) => right)), name).toBeLessThanOrEqual(1200);
    expect(Math.max(...texts.map(({ bottom }) => bottom)), name).toBeLessThanOrEqual(height);
    const missing = texts.flatMap(({ text }) => (text ? missingGlyphs(text.words, lang, text.bold) : []));
    expect(missing, name).toEqual([]);
    const { column = '', map } = releasedFigure(picture.page, lang);
    expect(texts.length, name).toBeGreaterThanOrEqual(
      drawingParts(parseDrawing(column)).filter(({ text }) => text).length,
    );
    const told = textOf(svg);
    for (const words of [version, picture.origin.data.date, 'CC BY 4.0', `ledger.example/`, `@${version}/`])
      expect(told, name).toContain(said(words));
    expect(told.includes(said(mapNote[lang])), name).toBe(map);
  }
});

it('a correction of a release is said in its pictures', () => {
  const [first] = all.filter(({ version, lang }) => version === '2.1.0' && lang === 'en');
  if (first === undefined) throw new Error('no chart of 2.1.0');
  const errata = [{ said_zh: '错', said_en: 'Wrong.', right_zh: '对', right_en: 'Right so.' }];
  for (const svg of [
    releasedSvg({ ...first.picture, errata }),
    releasedTall({ ...first.picture, errata })?.svg ?? '',
  ])
    expect(textOf(svg)).toContain(said('Correction: “Wrong” is not so. Right so.'));
});
