/**
 * Sizes of type. Text is 17 px and never below 16; words in charts are 12 px. Latin headings are set a step smaller:
 * at the same size their lower case looks larger than a square of Chinese.
 */
export const typeScale = {
  small: '1rem',
  text: '1.0625rem',
  'heading-3': '1.1rem',
  lede: '1.15rem',
  headline: '1.3rem',
  'heading-2': '1.35rem',
  figure: '1.9rem',
  'heading-1': 'clamp(1.6rem, 1.2rem + 2vw, 2.3rem)',
  'heading-1-latin': 'clamp(1.5rem, 1.1rem + 1.6vw, 2rem)',
} as const satisfies Record<string, string>;
