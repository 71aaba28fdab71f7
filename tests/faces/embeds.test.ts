import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { compileScript } from '../../src/faces/embeds/embedDocument.ts';
import { type EmbedContext, embedPage, embedTable } from '../../src/faces/embeds/embedPage.ts';
import { policyHash } from '../../src/faces/hosting/policyText.ts';
import { sources } from '../../src/ledger/sources.ts';
import { embedScript as script } from '../../src/faces/embeds/embedScript.ts';
import { reservedHeight } from '../../src/faces/embeds/reservedHeight.ts';
import { COLUMN, NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { chartDocument } from '../../src/charts/kit/render.ts';
import { embedSnippets, embedTarget } from '../../src/faces/embeds/embedSnippets.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { shortAlternative } from '../../src/faces/embeds/shortAlternative.ts';
import { heightFormula } from '../../src/faces/embeds/heightFormula.ts';
import { embedStyle } from '../../src/faces/embeds/embedStyle.ts';
import { oembedOf } from '../../src/faces/embeds/oembedOf.ts';

const context: EmbedContext = {
  lang: 'en',
  address: (path) => `https://example.org/en${path}`,
  file: (path) => `https://example.org${path}`,
  documents: ['A list'],
  version: '3.0.0',
};
const chart = publishChart('awards-by-cluster', sources, 'en', '/');
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
  const style = embedStyle('<path fill="var(--river)"/>', 'zh');
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

describe('reservedHeight', () => {
  const words = { lang: 'en', headline: chart.headline, dek: chart.dek, foot: 'Source' } as const;

  it('is, where no style is left, that of the highest drawing at the widest it is shown', () => {
    const drawn = (width: number): number =>
      Number(chart.draw({ document: chartDocument, width }).getAttribute('height'));
    const shown = [drawn(WIDE), (drawn(COLUMN) * WIDE) / COLUMN, (drawn(NARROW) * COLUMN) / NARROW];
    expect(reservedHeight(chart, words).highest).toBeGreaterThan(Math.max(...shown));
  });

  it('is less without headline and dek', () => {
    const plain = reservedHeight(chart, { ...words, headline: '', dek: '' });
    expect(plain.highest).toBeLessThan(reservedHeight(chart, words).highest - 40);
  });
});

it('heightFormula goes through every band with few turns, and jumps where it must', () => {
  const bands = Array.from({ length: 40 }, (_, index) => {
    const width = 240 + index * 10;
    const need = width < 500 ? width * 2 : width / 2;
    return { width, least: need, most: need * 1.05 };
  });
  const formula = heightFormula(bands);
  const at = (width: number): number =>
    Number(/^calc\(([\d.]+)px/.exec(formula)?.[1]) +
    [...formula.matchAll(/100cqw - ([\d.]+)px,([\d.]+)px\)\*(-?[\d.]+)/g)].reduce(
      (sum, [, from = '', run = '', slope = '']) =>
        sum + Math.max(0, Math.min(width - Number(from), Number(run))) * Number(slope),
      0,
    );
  for (const { width, least, most } of bands) {
    expect(at(width), String(width)).toBeGreaterThanOrEqual(least - 1);
    expect(at(width), String(width)).toBeLessThanOrEqual(most + 1);
  }
  expect(at(2000)).toBeCloseTo(at(630), 1);
  expect(formula.match(/clamp/g)?.length).toBeLessThanOrEqual(3);
});

describe('embedSnippets', () => {
  const target = embedTarget(hostile, context);
  const snippets = embedSnippets(target);

  const codeOf = (form: string): string => snippets.find((snippet) => snippet.form === form)?.code ?? '';

  it('are one frame or picture each, whatever the headline says', () => {
    const forms = ['iframe', 'loader', 'wordpress', 'newsletter', 'wechat', 'markdown'];
    expect(snippets.map(({ form }) => form)).toEqual(forms);
    for (const form of ['iframe', 'loader']) {
      const frames = parsed(codeOf(form)).querySelectorAll('iframe');
      expect(frames, form).toHaveLength(1);
      expect(frames[0]?.title).toBe(HOSTILE);
      expect(frames[0]?.getAttribute('loading')).toBe('lazy');
      expect(parsed(codeOf(form)).querySelectorAll('img')).toHaveLength(0);
    }
    expect(codeOf('wordpress')).toBe('https://example.org/en/charts/awards-by-cluster/');
  });

  it('reserve the height without a script: by the column, and as a number where no style is left', () => {
    for (const form of ['iframe', 'loader']) {
      const frame = parsed(codeOf(form)).querySelector('iframe');
      expect(frame?.getAttribute('height'), form).toBe(String(target.height.highest));
      expect(frame?.getAttribute('style'), form).toContain(`height:${target.height.css};`);
      expect(frame?.parentElement?.getAttribute('style'), form).toContain('container-type:inline-size');
    }
    expect(target.plainHeight.highest).toBeLessThan(target.height.highest);
  });

  it('hold the script to its bytes', () => {
    expect(codeOf('loader')).toMatch(/embed@1\.js" integrity="sha384-[\w+/]{64}" crossorigin><\/script>$/);
  });

  it('of a mail say nothing Outlook does not know, and have the widths as attributes', () => {
    const mail = parsed(codeOf('newsletter'));
    // What Word's engine lays out with; it passes over the rest.
    const known = /^(?:font-family|font-size|line-height|color|padding-(?:top|bottom)):[\w ,#.-]+$/;
    const styles = [...mail.querySelectorAll('[style]')].flatMap((element) =>
      (element.getAttribute('style') ?? '').split(';').filter((part) => part !== ''),
    );
    expect(styles.filter((style) => !known.test(style))).toEqual([]);
    expect(styles.join()).not.toMatch(/\d(?:rem|em|vw|%)|calc|var/);
    expect(
      [...new Set([...mail.body.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
    ).toEqual(['a', 'b', 'br', 'img', 'table', 'tbody', 'td', 'tr']);
    const [picture] = mail.querySelectorAll('img');
    // As high as its file says: the picture of a version has the shape of its chart.
    expect([picture?.getAttribute('width'), picture?.hasAttribute('height')]).toEqual(['600', false]);
    expect(picture?.src).toBe(target.frozenPicture);
    expect(mail.querySelector('table')?.getAttribute('width')).toBe('600');
    expect(mail.body.textContent).toContain('Source: A list');
  });

  it('that name a version lead to its picture or its frozen page', () => {
    expect(target.frozenPicture).toMatch(
      /^https:\/\/example\.org\/en\/charts\/awards-by-cluster@\d+\.\d+\.\d+\.png$/,
    );
    const [, version = ''] = /@([\d.]+)\.png$/.exec(target.frozenPicture) ?? [];
    for (const form of ['newsletter', 'wechat', 'markdown']) {
      expect(codeOf(form), form).toContain(`Chongqing Ledger ${version}`);
      expect(codeOf(form), form).toContain(`awards-by-cluster@${version}`);
      expect(codeOf(form), form).not.toMatch(/awards-by-cluster(?:@2x)?\.png/);
    }
  });

  it('show the chart of today where a version has no picture', () => {
    expect(embedTarget(chart, { ...context, version: '1.0.0' }).frozenPicture).toMatch(
      /\/awards-by-cluster\.png$/,
    );
  });

  it('give the picture an alternative and keep Markdown one link', () => {
    expect(parsed(codeOf('newsletter')).querySelector('img')?.alt).toContain(HOSTILE.slice(0, 20));
    expect(codeOf('markdown')).toContain('\\]\\](x)');
  });
});

describe('shortAlternative', () => {
  it.each([
    ['8个区县没有', '最多的是渝北，14组。最少的没有。', '8个区县没有。最多的是渝北，14组。最少的没有。'],
    ['Yubei leads', 'It has 6.7 on average. More.', 'Yubei leads. It has 6.7 on average. More.'],
    ['Is it so?', '', 'Is it so?'],
  ])('says the finding and what fits of “%s”', (headline, description, expected) => {
    expect(shortAlternative(headline, description)).toBe(expected);
  });

  it('is never longer than 150 characters, for any chart', () => {
    for (const { id } of allCharts)
      for (const lang of LANGS) {
        const { headline, description } = publishChart(id, sources, lang, '/');
        const text = shortAlternative(headline, description);
        expect(text.length, text).toBeLessThanOrEqual(150);
        expect(text.length).toBeGreaterThan(20);
      }
    expect(shortAlternative('x'.repeat(400), 'y').length).toBe(150);
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
    // Posts are set on white: a reader's dark system must not make a hole in them.
    expect(frame?.getAttribute('src')).toBe('https://example.org/en/embed/awards-by-cluster/?theme=light');
    // What does not fit can be scrolled.
    expect(frame?.hasAttribute('scrolling')).toBe(false);
    expect(frame?.title).toBe(chart.headline);
    expect(body.querySelectorAll('iframe')).toHaveLength(1);
    const said = body.querySelector('blockquote')?.textContent ?? '';
    expect(said).toMatch(/[.!?]$/);
    expect(said).toContain(`${chart.headline}. ${chart.description} Source: A list; `);
  });
});
