import { describe, expect, it } from 'vitest';
import { decodeHan, encodeHan } from '../../src/format/encodeHan.ts';
import { chooseAddress, encodePage } from '../../src/faces/search/findablePages.ts';

const pages = new Map(
  [
    { path: '/tasks/', html: '<tr id="task-001"></tr>' },
    { path: '/measures/measure-01/', html: '' },
    { path: '/en/targets/', html: '<h2 id="all"></h2>' },
  ].map((page) => [page.path, page]),
);

describe('the address of a record', () => {
  it('is the first the site has', () => {
    expect(chooseAddress(['/nowhere/', '/tasks/#task-001'], pages, '')).toEqual({
      path: '/tasks/#task-001',
      isPage: false,
    });
    expect(chooseAddress(['/targets/?q=Forest#all'], pages, '/en')).toEqual({
      path: '/en/targets/?q=Forest#all',
      isPage: false,
    });
  });

  it('tells a page of its own, which is indexed as such', () => {
    expect(chooseAddress(['/measures/measure-01/', '/tasks/'], pages, '')).toEqual({
      path: '/measures/measure-01/',
      isPage: true,
    });
  });

  it('is none where neither page nor anchor is there', () => {
    expect(chooseAddress(['/tasks/#task-999', '/agencies/'], pages, '')).toBeUndefined();
    expect(chooseAddress(['/tasks/#task-001'], pages, '/en')).toBeUndefined();
  });
});

describe('a page for the index', () => {
  it('has its Chinese told as words, its tags and addresses left alone, its blocks apart', () => {
    const page = encodePage('<p><a href="/x/?q=投资" title="投资">投资</a>12</p><li>a &lt;b&gt;</li>');
    expect(page).toBe(
      `<p><a href="/x/?q=投资" title="投资">${encodeHan('投资')}</a>12 · </p><li>a &lt;b&gt; · </li>`,
    );
    expect(decodeHan(encodeHan('投资'))).toBe('投资');
  });
});
