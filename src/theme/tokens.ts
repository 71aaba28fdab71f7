/**
 * Every colour of the site, by meaning, for paper (day and print) and for night. CSS and charts both read this:
 * CSS as custom properties, charts through {@link token}. tests/theme checks contrast and colour blindness.
 */
export interface Shade {
  day: string;
  night: string;
}

export const tokens = {
  paper: { day: '#FBF9F4', night: '#16140F' },
  'paper-2': { day: '#F2EDE1', night: '#211E18' },
  ink: { day: '#1F2328', night: '#EFE9DD' },
  'ink-2': { day: '#59554B', night: '#B5AD9D' },
  rule: { day: '#D9D2C3', night: '#3B372E' },
  seal: { day: '#9F1D1A', night: '#F08A74' },
  link: { day: '#8C1A17', night: '#F4A593' },
  focus: { day: '#0B5C6B', night: '#7FD0DC' },

  // Commendations, and only commendations. `award-0` is "none": a fact, so neither white nor hatched.
  'award-0': { day: '#E9E2D2', night: '#28251D' },
  'award-1': { day: '#F2BFA8', night: '#6C3226' },
  'award-2': { day: '#DC8166', night: '#A04836' },
  'award-3': { day: '#B93A2E', night: '#DB6C55' },
  'award-4': { day: '#7F1311', night: '#F9C0AC' },
  'on-award-0': { day: '#1F2328', night: '#EFE9DD' },
  'on-award-1': { day: '#1F2328', night: '#FFF6EF' },
  'on-award-2': { day: '#1F1511', night: '#FFF6EF' },
  'on-award-3': { day: '#FFFFFF', night: '#1A0D0A' },
  'on-award-4': { day: '#FFFFFF', night: '#1A0D0A' },

  // The economy: results in river, targets in the same hue hollow; a band is 左右, its fill is pale.
  river: { day: '#14697A', night: '#6FC3D2' },
  'river-pale': { day: '#C4DEE2', night: '#1F434B' },
  'on-river': { day: '#FFFFFF', night: '#0B1A1D' },

  // The four clusters, quiet, the same on every page.
  'cluster-central': { day: '#A27C22', night: '#EFCF80' },
  'cluster-new_urban': { day: '#46599A', night: '#748CD8' },
  'cluster-northeast': { day: '#42591F', night: '#8FAE58' },
  'cluster-southeast': { day: '#A0669A', night: '#EFC6E8' },
} as const satisfies Record<string, Shade>;

export type TokenName = keyof typeof tokens;

/** The CSS reference to a token, for SVG attributes and style sheets. */
export function token(name: TokenName): string {
  return `var(--${name})`;
}

/** Replaces token references by colours, for pictures that stand alone outside the site's style sheet. */
export function resolveTokens(svg: string, shade: keyof Shade = 'day'): string {
  return svg.replace(/var\(--([a-z0-9_-]+)\)/g, (reference, name: string) => {
    const found = (tokens as Record<string, Shade>)[name];
    if (found === undefined) throw new Error(`unknown token ${reference}: add it to src/theme/tokens.ts`);
    return found[shade];
  });
}
