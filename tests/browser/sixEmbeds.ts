/** Charts whose embeds differ most in form. */
export const SIX = [
  'awards-map',
  'awards-by-cluster',
  'scorecard-nanan-2024',
  'gdp-timeline',
  'awards-matrix',
  'firmness',
];
