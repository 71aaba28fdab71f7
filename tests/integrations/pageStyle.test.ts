import { describe, expect, it } from 'vitest';
import { pageStyle } from '../../src/integrations/pageStyle.ts';

const SHEET = `
:root{--ink:#000;--seal:#900;--rule:#ccc;--edge:var(--rule)}
body{color:var(--ink)}
.box{border:1px solid var(--edge)}
.box .seal,.brand{color:var(--seal)}
#links a{color:red}
dialog{margin:auto}
tr:has(.hash){min-width:1em}
p:not(.lede){margin:0}
:is(.gone,p) b{top:0}
tr[data-on]:hover>td::before{top:1px}
@media print{.sheet{margin:0}}
`;
const styleOf = (words: readonly string[], properties: readonly string[] = []): string =>
  pageStyle(SHEET)({ words: new Set(words), properties: new Set(properties) }).replace(/\s+/g, '');

describe('the style of a page', () => {
  it('keeps a rule whose classes, ids and elements are all there', () => {
    expect(styleOf(['body', 'box'])).toContain('.box{border');
    expect(styleOf(['body', 'box'])).not.toMatch(/seal|brand|#links|dialog|hash|sheet/);
    expect(styleOf(['body', 'brand'])).toContain('.brand{color:var(--seal)}');
    expect(styleOf(['body', 'brand'])).not.toContain('.box');
    expect(styleOf(['a', 'links', 'dialog'])).toMatch(/#linksa\{.*dialog\{/);
    expect(styleOf(['tr', 'hash'])).toContain('tr:has(.hash)');
  });

  it('takes nothing out for what a selector refuses, chooses among or reads from attributes', () => {
    expect(styleOf(['p', 'b'])).toContain('p:not(.lede)');
    expect(styleOf(['p', 'b'])).toContain(':is(.gone,p)b');
    expect(styleOf(['tr', 'td'])).toContain('tr[data-on]:hover>td::before');
  });

  it('declares the properties that are read, by others of them too, and by a drawing', () => {
    expect(styleOf(['body'])).toBe(':root{--ink:#000}body{color:var(--ink)}');
    expect(styleOf(['box'])).toContain('--rule:#ccc;--edge:var(--rule)');
    expect(styleOf(['body'], ['--seal'])).toContain('--seal:#900');
  });
});
