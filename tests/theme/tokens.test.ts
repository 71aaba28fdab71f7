import { describe, expect, it } from 'vitest';
import { tokens, type Shade, type TokenName } from '../../src/theme/tokens.ts';
import { tokensCss } from '../../src/theme/tokensCss.ts';
import { BLINDNESSES, closest, contrast, lightness } from './colourChecks.ts';

const shades = ['day', 'night'] as const satisfies readonly (keyof Shade)[];
const colour = (name: TokenName, shade: keyof Shade): string => tokens[name][shade];
const steps = [0, 1, 2, 3, 4] as const;

describe.each(shades)('colours by %s', (shade) => {
  it.each(['ink', 'ink-2', 'link', 'seal'] as const)('%s reads on both papers', (name) => {
    expect(contrast(colour(name, shade), colour('paper', shade))).toBeGreaterThan(4.5);
    expect(contrast(colour(name, shade), colour('paper-2', shade))).toBeGreaterThan(4.5);
  });

  it.each(steps)('a label reads on class %i of commendations', (step) => {
    expect(contrast(colour(`on-award-${step}`, shade), colour(`award-${step}`, shade))).toBeGreaterThan(4.5);
  });

  it('the river reads on paper, and its label on it', () => {
    expect(contrast(colour('river', shade), colour('paper', shade))).toBeGreaterThan(4.5);
    expect(contrast(colour('on-river', shade), colour('river', shade))).toBeGreaterThan(4.5);
    expect(contrast(colour('ink', shade), colour('river-pale', shade))).toBeGreaterThan(4.5);
  });

  it('the bar colour and the cluster hues stand out from paper', () => {
    for (const name of [
      'award-3',
      'focus',
      'cluster-central',
      'cluster-new_urban',
      'cluster-northeast',
      'cluster-southeast',
    ] as const) {
      expect(contrast(colour(name, shade), colour('paper', shade)), name).toBeGreaterThan(3);
    }
  });

  it.each(BLINDNESSES)('classes keep their order and distance in lightness with %s', (blindness) => {
    const seen = steps.map((step) => lightness(colour(`award-${step}`, shade), blindness));
    const direction = shade === 'day' ? -1 : 1;
    const gaps = seen.slice(1).map((value, index) => direction * (value - (seen[index] ?? 0)));
    for (const gap of gaps) expect(gap).toBeGreaterThan(6);
  });
});

describe.each(shades)('clusters by %s', (shade) => {
  const hues = (['central', 'new_urban', 'northeast', 'southeast'] as const).map((name) =>
    colour(`cluster-${name}`, shade),
  );

  it.each([undefined, ...BLINDNESSES])('no two hues are near each other (%s)', (blindness) => {
    expect(closest(hues, blindness)).toBeGreaterThan(8);
  });
});

it('closest is the distance of the two nearest, and nothing for equal colours', () => {
  expect(closest(['#000000', '#ffffff', '#000000'])).toBe(0);
  expect(closest(['#000000', '#ffffff'])).toBeCloseTo(100, 0);
});

describe('tokensCss', () => {
  it('declares the scales of type and space', () => {
    expect(tokensCss()).toContain('--size-lede:1.15rem');
    expect(tokensCss()).toContain('--space-6:2.5rem');
  });

  it('declares every token by day and by night', () => {
    const css = tokensCss();
    for (const [name, { day, night }] of Object.entries(tokens)) {
      expect(css).toContain(`--${name}:${day}`);
      expect(css).toContain(`--${name}:${night}`);
    }
  });
});
