import { describe, expect, it } from 'vitest';
import { linkSheet, mergeSheets } from '../../scripts/mergeSheets.ts';

const page = (path: string, ...sheets: string[]) => ({
  path,
  html: `<head>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}<title>t</title></head>`,
});

describe('merging style sheets', () => {
  it('leaves pages with the shared sheet alone and gives the others one with everything, shared rules first', () => {
    const plain = page('a', '/base.css');
    const data = page('b', '/data.css', '/base.css');
    const story = page('c', '/base.css', '/story.css');
    const embed = page('d');
    expect(mergeSheets([plain, data, story, embed])).toEqual({
      parts: ['/base.css', '/data.css', '/story.css'],
      pages: [data, story],
      unused: ['/data.css', '/story.css'],
    });
  });

  it('has nothing to do where every page has one', () => {
    expect(mergeSheets([page('a', '/base.css'), page('b')])).toBeNull();
  });

  it('does not depend on the order of pages', () => {
    const pages = [page('a', '/base.css', '/z.css'), page('b', '/base.css', '/a.css')];
    expect(mergeSheets(pages)?.parts).toEqual(mergeSheets(pages.toReversed())?.parts);
  });

  it('drops a sheet of which no page is left', () => {
    expect(mergeSheets([page('a', '/base.css', '/more.css')])?.unused).toEqual(['/base.css', '/more.css']);
  });

  it('links the merged sheet once, where the first stood', () => {
    expect(linkSheet(page('a', '/x.css', '/y.css').html, '/all.css')).toBe(page('a', '/all.css').html);
  });
});
