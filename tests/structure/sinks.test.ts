import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

/** Ways in which a text becomes markup or script. Under trusted types they throw; here they are not even written. */
const SINKS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc|eval)\b|document\.write|new Function|\bsetTimeout\(\s*['"`]|\bset:html\b/;

describe('code for the browser', () => {
  it('turns no text into markup or script', () => {
    const client = [
      ...sourceFiles('src').filter(({ path }) => path.startsWith('src/client/')),
      ...sourceFiles('scripts/draft/client'),
    ];
    expect(client.length).toBeGreaterThan(10);
    expect(client.filter(({ text }) => SINKS.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('makes one policy, for the worker of the search, and registers no worker of the site', () => {
    const makers = sourceFiles('src').filter(({ text }) => /createPolicy\(|createPolicy\?/.test(text));
    expect(makers.map(({ path }) => path)).toEqual(['src/client/findResults.ts']);
    expect(sourceFiles('src').filter(({ text }) => text.includes('serviceWorker'))).toEqual([]);
  });
});
