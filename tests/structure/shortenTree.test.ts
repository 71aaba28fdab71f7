import { describe, expect, it } from 'vitest';
import { shortenTree } from '../browser/shortenTree.ts';

describe('shortenTree', () => {
  it('keeps the first three of many alike, and leaves out addresses', () => {
    const links = Array.from({ length: 7 }, (_each, at) => `  - 'link "${String(at)}"':\n    - /url: /p/`);
    expect(shortenTree(['- group "map":', ...links, '- text: end'].join('\n'))).toBe(
      `- group "map":\n  - 'link "0"':\n  - 'link "1"':\n  - 'link "2"':\n  … 4 more: link\n- text: end\n`,
    );
  });

  it('cuts what is long', () => {
    expect(shortenTree(`- text: ${'a'.repeat(300)}`)).toBe(`- text: ${'a'.repeat(192)}…\n`);
  });

  it('keeps five and what is under them', () => {
    const cells = ['- row "a":', ...Array.from({ length: 5 }, (_each, at) => `  - cell "${String(at)}"`)];
    expect(shortenTree(cells.join('\n'))).toBe(`${cells.join('\n')}\n`);
  });
});
