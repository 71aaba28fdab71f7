import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';

const ledger = loadLedger();
const pages = new Map(builtPages(SITE).map((page) => [page.path, page]));

function pageAt(path: string): Document {
  const found = pages.get(path);
  if (found === undefined) throw new RangeError(`${path} is not built`);
  return found.document;
}

const traced = (element: Element): string[] =>
  [...element.querySelectorAll('a.trace')].map((link) => link.getAttribute('href') ?? '');

const hrefs = (element: ParentNode): string[] =>
  [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

describe('pages of measures', () => {
  it('are 30 in each language', () => {
    const own = [...pages.keys()].filter((path) => /^(\/en)?\/measures\/measure-\d\d\/$/.test(path));
    expect(own).toHaveLength(60);
  });

  it.each(['', '/en'])('%s give every row about a measure its trace', (prefix) => {
    for (const { id } of ledger.measures) {
      const page = pageAt(`${prefix}/measures/${id}/`);
      const links = traced(page.body);
      const own = [...ledger.measureRewards, ...ledger.measureRecipients, ...ledger.measureAgencies].filter(
        ({ measure }) => measure === id,
      );
      for (const row of [{ id, document: 'cq-2022-measures' }, ...own])
        expect(links, `${prefix}${id}`).toContain(`${prefix}/documents/${row.document}/#${row.id}`);
      const rewards = [...page.querySelectorAll('table.rewards tbody tr')];
      expect(rewards).toHaveLength(ledger.measureRewards.filter(({ measure }) => measure === id).length);
      for (const row of rewards) expect(traced(row)).toHaveLength(1);
    }
  });

  it('name the printed title in Chinese, marked as such on English pages', () => {
    for (const { id, no, name_zh: name, name_en: english } of ledger.measures) {
      expect(pageAt(`/measures/${id}/`).querySelector('h1')?.textContent).toBe(`第${String(no)}项：${name}¶`);
      const page = pageAt(`/en/measures/${id}/`);
      expect(page.querySelector('h1')?.textContent).toBe(`Measure ${String(no)}: ${english}`);
      expect(page.querySelector('main span[lang="zh-CN"]')?.textContent).toBe(name);
    }
  });

  it('name the predecessor of 2020 and the places it commended, or say that none leads to it', () => {
    const page = pageAt('/measures/measure-13/');
    const links = hrefs(page);
    expect(links).toContain('/awards/poverty-alleviation/');
    expect(page.querySelectorAll('.predecessors a[href^="/places/"]')).toHaveLength(8);
    expect(page.body.textContent).toContain('不是按这套规则得的表扬');
    expect(pageAt('/en/measures/measure-02/').body.textContent).toContain(
      'No group of the 2020 list leads to it.',
    );
    expect(pageAt('/measures/measure-02/').querySelector('.predecessors')).toBeNull();
  });

  it('lead on to the measures before and after', () => {
    const around = (no: string): string[] =>
      [...pageAt(`/measures/measure-${no}/`).querySelectorAll('a[rel]')].map(
        (link) => `${link.getAttribute('rel') ?? ''} ${link.getAttribute('href') ?? ''}`,
      );
    expect(around('01')).toEqual(['next /measures/measure-02/']);
    expect(around('13')).toEqual(['prev /measures/measure-12/', 'next /measures/measure-14/']);
    expect(around('30')).toEqual(['prev /measures/measure-29/']);
  });
});

describe.each(['', '/en'])('%s/measures/', (prefix) => {
  it('lists all measures and the 16 steps of the round, each step with its trace', () => {
    const page = pageAt(`${prefix}/measures/`);
    const links = hrefs(page);
    for (const { id } of ledger.measures) expect(links).toContain(`${prefix}/measures/${id}/`);
    const steps = [...page.querySelectorAll('ol.steps > li')];
    expect(steps).toHaveLength(16);
    for (const step of steps)
      expect(traced(step)).toEqual([`${prefix}/documents/cq-2022-measures/#${step.id}`]);
    expect(steps.filter((step) => step.querySelector('time') !== null)).toHaveLength(3);
  });
});

describe('a group of 2020', () => {
  it('leads on to the measure it continues in', () => {
    expect(hrefs(pageAt('/awards/poverty-alleviation/'))).toContain('/measures/measure-13/');
    expect(hrefs(pageAt('/en/awards/credit-services/'))).toContain('/en/measures/measure-12/');
  });

  it('says that it is gone, and why', () => {
    const page = pageAt('/en/awards/rural-environment/');
    expect(page.querySelector('.successors')?.textContent).toContain('None of the 30 measures');
    expect(page.querySelector('.successors .row-note')?.textContent).toMatch(/\w+/);
    expect(pageAt('/awards/rural-environment/').querySelector('.successors')?.textContent).toContain(
      '没有它的下文',
    );
  });
});
