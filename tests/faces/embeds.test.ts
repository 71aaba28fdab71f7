import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { compileScript, type EmbedContext, embedPage, embedTable } from '../../src/faces/embeds/embedPage.ts';
import { policyHash } from '../../src/faces/hosting/policyText.ts';
import { sources } from '../../src/ledger/sources.ts';
import { embedHeight } from '../../src/faces/embeds/embedHeight.ts';
import { COLUMN, NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { chartDocument } from '../../src/charts/kit/render.ts';
import { embedSnippets, embedTarget } from '../../src/faces/embeds/embedSnippets.ts';
import { embedStyle } from '../../src/faces/embeds/embedStyle.ts';
import { oembedOf } from '../../src/faces/embeds/oembedOf.ts';

const context: EmbedContext = {
  lang: 'en',
  address: (path) => `https://example.org/en${path}`,
  file: (path) => `https://example.org${path}`,
  documents: ['A list'],
  version: '1.0.0',
};
const chart = publishChart('awards-by-cluster', sources, 'en', '/');
const script = readFileSync('src/client/embedFrame.ts', 'utf8');
const HOSTILE = `</script><img src=x onerror="1">]](x) '"`;
const hostile = { ...chart, headline: HOSTILE, description: HOSTILE, dek: HOSTILE, note: HOSTILE };
const parsed = (html: string): Document => new JSDOM(html).window.document;

describe('embedPage', () => {
  const html = embedPage({ chart, script }, context);
  const page = parsed(html);

  it('is complete in one file: three drawings, finding, source, links and table', () => {
    expect(page.querySelectorAll('svg')).toHaveLength(3);
    expect(page.querySelector('h1')?.textContent).toBe(chart.headline);
    expect(page.querySelectorAll('details tbody tr')).toHaveLength(chart.table.rows.length);
    expect(page.querySelectorAll('[src], link[rel=stylesheet]')).toHaveLength(0);
    const links = [...page.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://example.org/charts/awards-by-cluster.csv');
    expect(links.every((href) => href.startsWith('https://example.org/'))).toBe(true);
    expect(page.querySelector('base')?.target).toBe('_blank');
  });

  it('allows exactly its own style and script to run', () => {
    const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    expect(policy).toContain(`style-src ${policyHash(page.querySelector('style')?.textContent ?? '')};`);
    expect(policy).toContain(`script-src ${policyHash(page.querySelector('script')?.textContent ?? '')};`);
    expect(policy).toMatch(/^default-src 'none'/);
  });
});

it('embedStyle carries the tokens that are drawn, by day and by night, and no others', () => {
  const style = embedStyle('<path fill="var(--river)"/>');
  expect(style.match(/--river:/g)).toHaveLength(3);
  expect(style).not.toContain('--award-4');
});

it('embedTable names rows and columns and links where a cell links', () => {
  const table = parsed(
    embedTable(
      {
        columns: [
          { key: 'a', label: 'A', numeric: false },
          { key: 'b', label: 'B', numeric: true },
        ],
        rows: [{ id: 'r', cells: [{ text: '<x>', path: '/p/', lang: 'zh-CN' }, { text: '2' }] }],
      },
      'Caption',
      (path) => `https://example.org${path}`,
    ),
  );
  expect(table.querySelector('th[scope=row] a')?.getAttribute('href')).toBe('https://example.org/p/');
  expect(table.querySelector('th[scope=row]')?.textContent).toBe('<x>');
  expect(table.querySelector('td')?.className).toBe('r');
  expect(table.querySelector('caption')?.textContent).toBe('Caption');
});

it('compileScript gives a small script without types, imports or comments', () => {
  const code = compileScript('/** note */\nconst a: number = 1;\nconsole.log(a);\nexport {};');
  expect(code).not.toMatch(/note|number|export/);
  expect(code).toContain('console.log(1)');
});

it('embedHeight is that of the highest drawing at the widest it is shown, so that no column cuts it', () => {
  const drawn = (width: number): number =>
    Number(chart.draw({ document: chartDocument, width }).getAttribute('height'));
  const shown = [drawn(WIDE), (drawn(COLUMN) * WIDE) / COLUMN, (drawn(NARROW) * COLUMN) / NARROW];
  expect(embedHeight(chart, 'en', 'source')).toBeGreaterThan(Math.max(...shown));
});

describe('embedSnippets', () => {
  const target = embedTarget(hostile, context);
  const snippets = embedSnippets(target);

  it('are one frame or picture each, whatever the headline says', () => {
    expect(snippets.map(({ form }) => form)).toEqual(['loader', 'iframe', 'frozen', 'figure', 'markdown']);
    for (const { form, code } of snippets.slice(0, 3)) {
      const frames = parsed(code).querySelectorAll('iframe');
      expect(frames, form).toHaveLength(1);
      expect(frames[0]?.title).toBe(HOSTILE);
      expect(frames[0]?.getAttribute('loading')).toBe('lazy');
      expect(parsed(code).querySelectorAll('img')).toHaveLength(0);
    }
  });

  it('reserve the height without a script', () => {
    const height = String(target.height);
    for (const { form, code } of snippets.slice(0, 3)) {
      const frame = parsed(code).querySelector('iframe');
      expect(frame?.getAttribute('height'), form).toBe(height);
      expect(frame?.style.height, form).toBe(`${height}px`);
    }
  });

  it('name the version where the chart must not change', () => {
    expect(snippets[2]?.code).toContain('https://example.org/en/embed/awards-by-cluster@1.0.0/');
  });

  it('give the picture an alternative and keep Markdown one link', () => {
    const figure = parsed(snippets[3]?.code ?? '');
    expect(figure.querySelector('img')?.alt).toBe(`${HOSTILE} ${HOSTILE}`);
    expect(snippets[4]?.code).toContain('\\]\\](x)');
  });
});

/**
 * What WordPress does with the answer of a provider it does not know, as its documentation describes it: only links,
 * blockquotes and one frame survive, with few attributes.
 */
function filteredByWordPress(html: string): Document {
  const document = parsed(html);
  const kept: Record<string, readonly string[]> = {
    A: ['href'],
    BLOCKQUOTE: [],
    IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  for (const element of [...document.body.querySelectorAll('*')]) {
    const allowed = kept[element.tagName];
    if (allowed === undefined) element.replaceWith(...element.childNodes);
    else
      for (const { name } of [...element.attributes])
        if (!allowed.includes(name)) element.removeAttribute(name);
  }
  return document;
}

describe('oembedOf', () => {
  const answer = oembedOf(embedTarget(chart, context), {
    name: 'Ledger',
    address: 'https://example.org/en/',
  });

  it('has what the specification asks of a rich answer', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 720, thumbnail_width: 1200 });
    expect(answer.title).toBe(chart.headline);
    expect(answer.height).toBeGreaterThan(200);
  });

  it('loses nothing that matters in the filter of WordPress', () => {
    const { body } = filteredByWordPress(answer.html);
    expect(body.firstElementChild?.tagName).toBe('BLOCKQUOTE');
    expect(body.querySelector('blockquote')?.textContent).toContain(chart.headline);
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://example.org/en/charts/awards-by-cluster/',
    );
    const frame = body.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://example.org/en/embed/awards-by-cluster/');
    expect(frame?.title).toBe(chart.headline);
    expect(body.querySelectorAll('iframe')).toHaveLength(1);
  });
});
