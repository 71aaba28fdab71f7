import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { allStories } from '../../src/stories/allStories.ts';
import { publishStory } from '../../src/stories/publishStory.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';

const proseOf = (slug: string, lang: Lang): string => readFileSync(`src/stories/${slug}/${lang}.mdx`, 'utf8');

/** Names of the facts a prose calls, in its head and in its text. */
function calledFacts(prose: string): string[] {
  const inText = [...prose.matchAll(/<Fact \{\.\.\.props\.(\w+)\} \/>/g)].map(([, name = '']) => name);
  const inHead = [...(prose.split('---')[1] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [...new Set([...inText, ...inHead])];
}

const chartsOf = (prose: string): string[] =>
  [...prose.matchAll(/<ChartBlock [^>]*id="([\w-]+)"/g)].map(([, id = '']) => id);

describe.each(allStories.map((story) => [story.slug, story] as const))('%s', (slug, story) => {
  const facts = story.facts(sources);

  it.each(LANGS)('calls only facts that are computed, in %s', (lang) => {
    const missing = calledFacts(proseOf(slug, lang)).filter((name) => !(name in facts));
    expect(missing).toEqual([]);
    for (const { text } of Object.values(facts)) expect(text[lang]).not.toMatch(/^$|undefined|NaN/);
  });

  it.each(LANGS)(
    'has one line per paragraph, so that no line break becomes a space in Chinese, in %s',
    (lang) => {
      const [, , prose = ''] = proseOf(slug, lang).split('---\n');
      const broken = prose.split(/\n{2,}/).filter((paragraph) => paragraph.trim().includes('\n'));
      expect(broken).toEqual([]);
    },
  );

  it.each(LANGS)(
    'says when it was first read, and lends links a picture of a chart it has, in %s',
    (lang) => {
      expect(story.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(chartsOf(proseOf(slug, lang))).toContain(story.lead);
    },
  );

  it('computes no fact that neither language tells', () => {
    const called = LANGS.flatMap((lang) => calledFacts(proseOf(slug, lang)));
    expect(Object.keys(facts).filter((name) => !called.includes(name))).toEqual([]);
  });

  it.each(LANGS)('has no typed figure but years, in %s', (lang) => {
    const text = proseOf(slug, lang)
      .replace(/<[^>]*>/g, '')
      .replace(/\{\w+\}/g, '')
      .replace(/\b20[12]\d(?!\d)|20[12]\d年/g, '');
    expect(text.match(/\d+/g)).toBeNull();
  });

  it.each(LANGS)(
    'is as long as a reader stays, under a title that says a computed finding, in %s',
    (lang) => {
      const [, head = '', prose = ''] = proseOf(slug, lang).split('---\n');
      expect(/^title: (.*)$/m.exec(head)?.[1]).toMatch(/\{\w+\}/);
      const read = prose
        .replace(/<Fact \{\.\.\.props\.(\w+)\} \/>/g, (_whole, name: string) => facts[name]?.text[lang] ?? '')
        .replace(/<ChartBlock .*\/>|^## /gm, '');
      const { zh, en } = { zh: read.replace(/\s/g, '').length, en: read.trim().split(/\s+/).length };
      const [length, least, most] = { zh: [zh, 500, 900], en: [en, 250, 500] }[lang] as [
        number,
        number,
        number,
      ];
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    },
  );

  it('shows two charts, the same in every language', () => {
    const [first = [], ...rest] = LANGS.map((lang) => chartsOf(proseOf(slug, lang)));
    expect(first).toHaveLength(2);
    for (const other of rest) expect(other).toEqual(first);
    expect(first.filter((id) => !allCharts.some((chart) => chart.id === id))).toEqual([]);
  });
});

it('publishStory fills the head and leads every fact to its place', () => {
  const story = allStories.find(({ slug }) => slug === 'who-was-commended');
  if (story === undefined) throw new Error('no story');
  const head = { title: '{awards}', finding: 'to {commendedDistricts}', limits: 'none' };
  const published = publishStory(story, head, sources, 'en', '/ledger/');
  expect(published).toMatchObject({ title: '133', finding: 'to 30', limits: 'none' });
  expect(published.facts['awards']).toEqual({
    text: '133',
    href: '/ledger/en/awards/',
    title: 'What it was counted from',
  });
});
