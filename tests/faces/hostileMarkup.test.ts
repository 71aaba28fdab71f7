/** Whatever a text says, it is text: parsed again, every page, feed, frame and picture has the elements it has without it. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { embedPage, type EmbedContext } from '../../src/faces/embeds/embedPage.ts';
import { embedScript as script } from '../../src/faces/embeds/embedScript.ts';
import { embedSnippets, embedTarget } from '../../src/faces/embeds/embedSnippets.ts';
import { oembedOf } from '../../src/faces/embeds/oembedOf.ts';
import { escapeXml, jsonLdText } from '../../src/format/escapeXml.ts';
import { formatAtom } from '../../src/format/formatAtom.ts';
import { reportLink } from '../../src/format/citeRow.ts';
import { redirectPage } from '../../src/faces/metadata/redirectPage.ts';
import { placeText, setText } from '../../src/faces/pictures/setText.ts';
import { drawnWide, standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { runs } from '../properties.ts';
import { hostileText, hostileTexts } from './hostileText.ts';

const parser = new new JSDOM('').window.DOMParser();
const html = (markup: string): Document => parser.parseFromString(markup, 'text/html');
const xml = (markup: string): Document => parser.parseFromString(markup, 'application/xml');
/** Every element with its attributes' names, in order: what markup does, apart from what it says. */
const shape = (document: ParentNode): string[] =>
  [...document.querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  );

const forAny = (check: (text: string) => void, usual = 100): void => {
  for (const text of hostileTexts) check(text);
  fc.assert(fc.property(hostileText, check), runs(usual));
};

const context: EmbedContext = {
  lang: 'en',
  address: (path) => `https://example.org/en${path}`,
  file: (path) => `https://example.org${path}`,
  documents: ['A list'],
  version: '1.0.0',
};
const chart = publishChart('awards-by-cluster', sources, 'en', '/');
const saying = (text: string) => ({
  ...chart,
  title: text,
  headline: text,
  description: text,
  dek: text,
  note: text,
  table: {
    columns: chart.table.columns.map((column) => ({ ...column, label: text })),
    rows: chart.table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text })) })),
  },
});
const frame = embedTarget(chart, context);
const target = (text: string) => ({ ...frame, headline: text, description: text, credit: text });

it('is escaped in elements and attributes, of XML and HTML', () => {
  forAny((text) => {
    const markup = `<a t="${escapeXml(text)}" u='${escapeXml(text)}'>${escapeXml(text)}</a>`;
    for (const element of [xml(markup).documentElement, html(markup).querySelector('a')]) {
      expect([element?.getAttribute('t'), element?.getAttribute('u')]).toEqual([text, text]);
      expect(element?.textContent).toBe(text);
      expect(element?.children).toHaveLength(0);
    }
  });
});

it('stays in its field of an Atom feed', () => {
  const feed = (text: string) =>
    xml(
      formatAtom({
        lang: 'en',
        title: text,
        subtitle: text,
        author: text,
        self: 'https://example.org/feed.xml',
        page: 'https://example.org/',
        rights: text,
        entries: [
          {
            id: 'https://example.org/1',
            title: text,
            date: '2026-01-01',
            page: 'https://example.org/1',
            summary: text,
          },
        ],
      }),
    );
  const plain = shape(feed('plain'));
  forAny((text) => {
    expect(shape(feed(text))).toEqual(plain);
    expect(feed(text).querySelector('entry > summary')?.textContent).toBe(text);
  }, 40);
});

it('cannot end a block of JSON-LD', () => {
  forAny((text) => {
    const value = { name: text, list: [text], nested: { about: text } };
    const page = html(`<script type="application/ld+json">${jsonLdText(value)}</script><p>after</p>`);
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual(value);
    expect(page.querySelectorAll('body > p, head > *')).toHaveLength(2);
  });
});

it('says what it says in an embed, and does nothing', () => {
  const page = (text: string) =>
    html(embedPage({ chart: saying(text), script }, { ...context, documents: [text] }));
  const plain = shape(page('plain'));
  // One page is much work: it says all payloads at once.
  const check = (text: string): void => {
    expect(shape(page(text))).toEqual(plain);
    expect(page(text).querySelector('h1')?.textContent).toBe(text);
  };
  check(hostileTexts.join(' '));
  fc.assert(fc.property(hostileText, check), runs(4));
});

it('says what it says in the answer of oEmbed and in every snippet, and does nothing', () => {
  const answer = (text: string) => oembedOf(target(text), { name: text, address: 'https://example.org/' });
  const all = (text: string): string[] => {
    const snippets = embedSnippets(target(text)).filter(
      ({ form }) => form !== 'markdown' && form !== 'wechat',
    );
    return shape(html([answer(text).html, ...snippets.map(({ code }) => code)].join('')));
  };
  const plain = all('plain');
  forAny((text) => {
    const told = JSON.parse(JSON.stringify(answer(text))) as ReturnType<typeof oembedOf>;
    expect([told.title, told.author_name]).toEqual([text, text]);
    expect(all(text)).toEqual(plain);
  }, 10);
});

it('is one line of Markdown without marks', () => {
  forAny((text) => {
    const code = embedSnippets(target(text)).find(({ form }) => form === 'markdown')?.code ?? '';
    const [image = '', empty, line = '', ...rest] = code.split('\n');
    expect([empty, rest]).toEqual(['', []]);
    expect(image.endsWith(`](${frame.frozenPicture})](${frame.page})`)).toBe(true);
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '·');
    expect(bare).not.toMatch(/[\\`*_[\]<>#|~&]/);
    expect(bare).not.toMatch(/^(?:[-+=]|\d+[.)](?: |$))/);
    const said = line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    expect(said.startsWith(text.replace(/\s+/g, ' '))).toBe(true);
  });
});

it('is text in a picture that stands alone', () => {
  const picture = (text: string) =>
    xml(standaloneSvg(drawnWide(saying(text)), { lang: 'en', note: text, source: text }));
  const allowed = new Set(shape(picture('plain')));
  for (const text of [hostileTexts.join(' '), ...hostileTexts.slice(0, 6)]) {
    const parsed = picture(text);
    expect(shape(parsed).filter((element) => !allowed.has(element))).toEqual([]);
    expect(parsed.querySelector('title')?.textContent).toBe(text);
  }
});

it('is text in the lines of a composed picture', () => {
  const bare = (text: string): string => text.replace(/\s/g, '');
  forAny((text) => {
    const block = setText(text, 200, { size: 14, fill: 'ink', leading: 1.4 });
    const drawn = xml(`<svg>${placeText(block, 0, 0)}</svg>`).documentElement;
    expect([...new Set(shape(drawn))]).toEqual(['text x y font-size font-weight fill']);
    expect(bare(drawn.textContent)).toBe(bare(text));
  });
});

it('is an address in a page that leads on, and nothing else', () => {
  const page = (to: string) => html(redirectPage(to, 'en'));
  const plain = shape(page('https://example.org/'));
  forAny((text) => {
    const leading = page(`https://example.org/${text}`);
    expect(shape(leading)).toEqual(plain);
    expect(leading.querySelector('a')?.getAttribute('href')).toBe(`https://example.org/${text}`);
    expect(leading.querySelector('a')?.textContent).toBe(`https://example.org/${text}`);
  });
});

it('is one value of a link that reports an error', () => {
  forAny((text) => {
    const row = { row: text, document: text, printed: text, version: text, url: text };
    const link = reportLink('https://example.org/new?title={title}&row={row}', row, 'en');
    expect(link).not.toMatch(/["<>\s`]/);
    const { searchParams } = new URL(link);
    expect([...searchParams.keys()]).toEqual(['title', 'row']);
    expect(searchParams.get('row')).toBe(text);
  });
});
