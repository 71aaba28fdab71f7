import { describe, expect, it } from 'vitest';
import { CARD, cardSvg } from '../../src/faces/pictures/cardSvg.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { shareCards } from '../../src/site/layouts/shareCards.ts';
import { missingGlyphs, realWidth } from './fonts.ts';

const origin = {
  site: new URL('https://ledger.example'),
  base: '/',
  data: { version: '1.2.3', date: '2026-11-20' },
};

describe.each(LANGS)('cards in %s', (lang) => {
  const cards = [...shareCards(lang)].map(([name, card]) => ({
    name,
    parts: drawingParts(parseDrawing(cardSvg(card, lang, origin)), realWidth(lang)).flatMap((part) =>
      part.text === undefined ? [] : [{ ...part, text: part.text }],
    ),
  }));

  it('keep every text inside, whole, in faces that have its letters', () => {
    expect(cards.length).toBeGreaterThan(60);
    for (const { name, parts } of cards)
      for (const { left, top, right, bottom, text } of parts) {
        expect(
          Math.min(left, top, CARD.width - right, CARD.height - bottom),
          name + text.words,
        ).toBeGreaterThan(4);
        expect(missingGlyphs(text.words, lang, text.bold), name).toEqual([]);
      }
  });

  it('lay no line over another', () => {
    for (const { name, parts } of cards)
      for (const [index, one] of parts.entries())
        for (const other of parts.slice(index + 1)) {
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(down, `${name}: ${one.text.words} / ${other.text.words}`).toBeLessThan(8);
        }
  });
});

it('a card says its number and where the page stands', () => {
  const svg = cardSvg({ subject: 'S', number: '42', label: 'L', path: '/x/' }, 'en', origin);
  expect(svg).toContain('>42</text>');
  expect(svg).toContain('ledger.example/en/x/');
  const long = cardSvg({ subject: 'word '.repeat(90), number: '1', label: 'L', path: '/' }, 'en', origin);
  expect(long.match(/…/g)).toHaveLength(1);
});
