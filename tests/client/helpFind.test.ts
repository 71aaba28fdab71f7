import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressWords, helpFind } from '../../src/client/helpFind.ts';

describe('addressWords', () => {
  it.each([
    ['/places/yubei/', 'yubei'],
    ['/ledger/en/charts/awards-by-cluster.html', 'awards by cluster'],
    ['/%E6%B8%9D%E5%8C%97/', '渝北'],
    ['/measures/500112/', 'measures'],
    ['/en/', ''],
    ['/', ''],
    ['/%E0%A4%A/', 'E0 A4 A'],
    ['/<img src=x onerror=alert(1)>/', 'img src x onerror alert 1'],
  ])('reads %s as “%s”', (path, words) => {
    expect(addressWords(path)).toBe(words);
  });

  it('is no longer than a query', () => {
    expect(addressWords(`/${'a'.repeat(500)}/`)).toHaveLength(60);
  });
});

describe('helpFind', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const page = (href: string) => {
    const { window } = new JSDOM(
      `<div class="not-found"><p data-guess hidden><a href="/"></a></p><input name="q">
       <ul><li><a href="/l/charts/">图表</a></li><li><a href="/l/places/">地方</a></li></ul></div>`,
      { url: href },
    );
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('location', window.location);
    helpFind();
    return window.document;
  };

  it('offers the section an address would stand in, and its words for a search', () => {
    const document = page('https://example.org/l/places/yu-bei/');
    const guess = document.querySelector<HTMLElement>('[data-guess]');
    expect(guess?.hidden).toBe(false);
    expect(guess?.querySelector('a')?.pathname).toBe('/l/places/');
    expect(guess?.textContent).toBe('地方');
    expect(document.querySelector('input')?.value).toBe('yu bei');
  });

  it('offers none where there is none, and makes no markup of an address', () => {
    const document = page('https://example.org/l/<img src=x onerror=alert(1)>/');
    expect(document.querySelector<HTMLElement>('[data-guess]')?.hidden).toBe(true);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });
});
