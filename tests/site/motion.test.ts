import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { SITE } from './folders.ts';

const MOTION =
  /(?:animation|transition)(?:-[a-z]+)?\s*:|scroll-behavior\s*:\s*smooth|@keyframes|@view-transition/;

/** A style without what stands under a condition that allows motion; braces are counted, since blocks nest. */
function withoutAllowed(css: string): string {
  const start = css.search(/@media[^{]*prefers-reduced-motion\s*:\s*no-preference[^{]*\{/);
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return withoutAllowed(css.slice(0, start) + css.slice(at + 1));
  }
  throw new Error('a block is not closed');
}

/** Every style that reaches a reader: files, and those inside embeds. */
const styles = builtFiles(SITE)
  .filter((file) => file.endsWith('.css') || /\/embed\/.+\/index\.html$/.test(file))
  .map((file) => {
    const text = readFileSync(join(SITE, file), 'utf8');
    const inside = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('');
    return { file, css: file.endsWith('.css') ? text : inside };
  });

it('is found where it is not asked for', () => {
  const allowed = '@media (prefers-reduced-motion:no-preference){a{transition:color 1s}b{color:red}}';
  expect(withoutAllowed(`p{color:red}${allowed}i{margin:0}`)).toBe('p{color:red}i{margin:0}');
  expect(MOTION.test(withoutAllowed(`${allowed}a{transition:color 1s}`))).toBe(true);
  expect(MOTION.test(withoutAllowed(allowed))).toBe(false);
});

it('is nowhere, unless the reader has nothing against it', () => {
  expect(styles.length).toBeGreaterThan(50);
  expect(styles.every(({ css }) => css.length > 50)).toBe(true);
  expect(styles.filter(({ css }) => MOTION.test(withoutAllowed(css))).map(({ file }) => file)).toEqual([]);
});

it('is in no drawing', () => {
  const moving = builtFiles(SITE)
    .filter((file) => /\.(html|svg)$/.test(file))
    .filter((file) =>
      /<(animate|animateTransform|animateMotion|set)[\s>]/.test(readFileSync(join(SITE, file), 'utf8')),
    );
  expect(moving).toEqual([]);
});
