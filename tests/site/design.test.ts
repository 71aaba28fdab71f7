import { describe, expect, it } from 'vitest';
import { closest } from '../../src/theme/colourChecks.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { spaceScale } from '../../src/theme/spaceScale.ts';
import { typeScale } from '../../src/theme/typeScale.ts';
import { builtPages } from './builtPages.ts';
import { UTC } from './folders.ts';

const [page] = builtPages(UTC, (file) => file === '/design/index.html');
const text = page?.document.body.textContent ?? '';

describe('/design/', () => {
  it('shows every token and every step of the scales', () => {
    const shown = Object.keys(tokens).filter((name) => !name.startsWith('on-'));
    for (const name of [...shown, ...Object.keys(typeScale), ...Object.keys(spaceScale)]) {
      const found = [...(page?.document.querySelectorAll('code') ?? [])].some(
        (code) => code.textContent === name,
      );
      expect(found, name).toBe(true);
    }
  });

  it('computes what it says of colours', () => {
    const hues = (['central', 'new_urban', 'northeast', 'southeast'] as const).map(
      (name) => tokens[`cluster-${name}`].day,
    );
    expect(text).toContain(String(Math.round(closest(hues, 'protanopia') * 10) / 10));
  });

  it('shows what a chart says when it is refused', () => {
    expect(text).toContain('there are no rows to draw');
    expect(text).toContain('a number that is not finite');
  });
});
