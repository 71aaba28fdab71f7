import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putThingsFirst, readExcerpt, resultKind, sortByTitle } from '../../src/client/showResult.ts';
import { chooseAddress, encodePage } from '../../src/faces/search/findablePages.ts';
import { searchNames, searchRecords } from '../../src/faces/search/searchRecords.ts';
import {
  decodeHan,
  encodeHan,
  encodeQueryPart,
  queryParts,
  nameWord,
  widenQuery,
} from '../../src/format/encodeHan.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { searchAliases } from '../../src/i18n/searchAliases.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { runs } from '../properties.ts';

const ledger = loadLedger();
const han = fc.stringMatching(/^[\u3007\u3400-\u9FFF]{1,12}$/);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the address of a record', () => {
  const built = {
    '/tasks/': '<tr id="task-001"></tr>',
    '/measures/measure-01/': '',
    '/en/targets/': '<h2 id="all"></h2>',
  };
  const pages = new Map(Object.entries(built).map(([path, html]) => [path, { path, html }]));
  const chosen = (paths: string[], prefix = '') => chooseAddress(paths, pages, prefix);

  it('is the first the site has; a page of its own is told', () => {
    expect(chosen(['/nowhere/', '/tasks/#task-001'])).toEqual({ path: '/tasks/#task-001', isPage: false });
    expect(chosen(['/targets/?q=Forest#all'], '/en')).toEqual({
      path: '/en/targets/?q=Forest#all',
      isPage: false,
    });
    expect(chosen(['/measures/measure-01/', '/tasks/'])).toEqual({
      path: '/measures/measure-01/',
      isPage: true,
    });
  });

  it('is none where neither page nor anchor is there', () => {
    expect(chosen(['/tasks/#task-999', '/agencies/'])).toBeUndefined();
    expect(chosen(['/tasks/#task-001'], '/en')).toBeUndefined();
  });
});

describe.each(LANGS)('search records, %s', (lang) => {
  const records = searchRecords(ledger, lang);
  const record = (id: string) => records.find((each) => each.id === id);

  it('hold every task, measure, agency and indicator once', () => {
    const ids = [ledger.tasks, ledger.measures, ledger.agencies, ledger.indicators].flatMap((rows) =>
      rows.map(({ id }) => id),
    );
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say something of each in their language, know where it may stand, and hold no word the index makes up', () => {
    for (const { title, text, paths } of records) {
      expect(title).not.toBe('');
      expect(text).not.toMatch(/undefined|^$|^ · | · $/);
      expect(`${title} ${text}`).not.toMatch(/\bq[zn]/i);
      if (lang === 'en') expect(title + text).not.toMatch(/[\u3400-\u9FFF]/);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(path).toMatch(/^\/[a-z]+\/\S*$/);
    }
  });

  it('tell who carries a task and what it measures, in every printed form, and prefer a page of their own', () => {
    const [bureau, forest] = {
      zh: ['区审计局', '森林覆盖率'],
      en: ['Liangping District Audit Bureau', 'Forest Coverage Rate'],
    }[lang];
    expect(record('task-155')?.text).toContain(bureau);
    expect(record('task-019')?.text).toContain(forest);
    if (lang === 'zh')
      expect(record('liangping-economy-information-commission')?.text).toContain('区经济信委');
    const first = ['task-155', 'measure-01', 'cq-finance-bureau', 'forest-coverage'].map(
      (id) => record(id)?.paths[0],
    );
    expect(first).toEqual([
      '/tasks/#task-155',
      '/measures/measure-01/',
      '/agencies/cq-finance-bureau/',
      '/indicators/forest-coverage/',
    ]);
    expect(record('cq-finance-bureau')?.paths[1]).toBe('/agencies/#cq-finance-bureau');
  });
});

describe('Chinese as words of the index', () => {
  it('is told pair by pair, with an end, and apart from what stands beside it', () => {
    expect(words(encodeHan('投资额'))).toHaveLength(3);
    expect(encodeHan('增长12%以上')).toMatch(/^qz\S{6} qz\S{6} 12% qz\S{6} qz\S{6}$/);
    expect(encodeHan('Wanzhou District, 2020')).toBe('Wanzhou District, 2020');
  });

  it('holds letters and digits only, which no dictionary cuts, and is read back whatever it was', () => {
    fc.assert(
      fc.property(han, (run) => {
        expect(encodeHan(run)).toMatch(/^(qz[0-9a-z]{6})( qz[0-9a-z]{6})*$/);
        expect(decodeHan(encodeHan(run))).toBe(run);
      }),
      runs(),
    );
    for (const text of [
      '2020年，渝北区在26组中的14组受表扬。',
      '“四好农村路”',
      'GDP增长8%以上',
      'quality of qi',
    ])
      expect(decodeHan(encodeHan(text))).toBe(text);
  });

  it('is read back with one dot between blocks, and none after a sentence', () => {
    expect(decodeHan(`${encodeHan('片区')} · . · ${encodeHan('渝东北')}`)).toBe('片区 · 渝东北');
    expect(decodeHan(`${encodeHan('有它。')} · ${encodeHan('片区')}`)).toBe('有它。片区');
  });

  it('leaves tags and addresses of a page alone, its blocks apart, names as meta data', () => {
    const page = encodePage('<p><a href="/x/?q=投资" title="投资">投资</a>12</p><li>a &lt;b&gt;</li>');
    expect(page).toBe(
      `<p><a href="/x/?q=投资" title="投资">${encodeHan('投资')}</a>12 · </p><li>a &lt;b&gt; · </li>`,
    );
    expect(encodePage('<main id="main"><p>a</p></main>', ['Yubei', 'Yubei District'])).toBe(
      '<main id="main"><i data-pagefind-meta="names:qnyubeizzz qnyubeidistrictzzz"></i><p>a · </p></main>',
    );
  });
});

describe('a query', () => {
  it('asks for the pairs the index holds, wherever they stand in a run', () => {
    fc.assert(
      fc.property(han, han, han, (before, run, after) => {
        const index = words(encodeHan(before + run + after));
        for (const word of encodeQueryPart(run))
          expect(index.some((indexed) => indexed.startsWith(word))).toBe(true);
      }),
      runs(),
    );
    const [word = ''] = encodeQueryPart('渝');
    const begins = (run: string) => words(encodeHan(run)).map((indexed) => indexed.startsWith(word));
    expect([begins('渝北')[0], begins('川渝')[1], begins('北')[0]]).toEqual([true, true, false]);
  });

  it.each([
    ['渝北  森林', ['渝北', '森林']],
    ['ＧＤＰ增长，１２％', ['gdp', '增长', '12']],
    ['Nan’an 1.5 <b>two-way</b>', ['nan’an', '1.5', 'b', 'two-way']],
    ['  "!?" ', []],
  ])('%s is parted at spaces and signs, whatever their width', (query, parts) => {
    expect(queryParts(query)).toEqual(parts);
  });

  it.each([
    ['zh', '地铁', '轨道交通', '轨道交通'],
    ['zh', '区发改委', '区 发展改革委', '发展改革委'],
    ['zh', 'gdp增长', '地区生产总值 增长', '地区生产总值'],
    ['en', 'Poverty  relief, 2020', 'poverty alleviation 2020', 'poverty alleviation'],
  ] as const)(
    '%s “%s” has what the ledger says in the place of everyday words',
    (lang, query, parts, said) => {
      expect(widenQuery(query, searchAliases[lang])).toEqual({ parts: parts.split(' '), said: [said] });
    },
  );

  it('is not widened where nothing is everyday, or a word only looks so', () => {
    for (const query of ['', '投资', '开发改革', '发展改革委', '房价'])
      expect(widenQuery(query, searchAliases.zh)).toBeUndefined();
    for (const query of ['metropolitan', 'relief of poverty', 'rail transit'])
      expect(widenQuery(query, searchAliases.en)).toBeUndefined();
  });

  it.each(LANGS)(
    'is widened by aliases that lead to the ledger’s words, never to another alias, %s',
    (lang) => {
      for (const [from, to] of Object.entries(searchAliases[lang])) {
        expect(widenQuery(from, searchAliases[lang])?.parts).toEqual(queryParts(to));
        expect(widenQuery(to, searchAliases[lang])).toBeUndefined();
      }
    },
  );
});

it('a name is one word of the index, whatever capitals, signs and spaces it is asked with, short and full', () => {
  expect(nameWord('Yubei District')).toBe('qnyubeidistrictzzz');
  expect(nameWord('nan’an')).toBe(nameWord("Nan'an"));
  expect(nameWord('渝北')).toMatch(/^qn[0-9a-z]+zzz$/);
  expect(nameWord('渝北区').startsWith(nameWord('渝北'))).toBe(false);
  const [zh, en] = LANGS.map((lang) => searchNames(ledger, lang));
  expect(zh?.get('/places/500112/')).toEqual(expect.arrayContaining(['渝北', '渝北区']));
  expect(en?.get('/places/500112/')).toEqual(['Yubei District', 'Yubei']);
  expect(en?.get('/indicators/gross-regional-product/')).toEqual(['Gross Regional Product']);
});

describe('an excerpt', () => {
  /** As Pagefind makes it: every word of the index that the query asks for is marked. */
  const excerptOf = (text: string, query: string): string =>
    encodeHan(text)
      .split(' ')
      .map((word) => (encodeQueryPart(query).includes(word) ? `<mark>${word} </mark>` : `${word} `))
      .join('');
  /** What was found in brackets. */
  const read = (excerpt: string) =>
    readExcerpt(excerpt)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('|');

  it.each([
    [excerptOf('全年，固定资产投资增长12%', '资产投资'), '全年，固定|[资产投资]|增长12%'],
    [excerptOf('经济 · 投资 · 招商', '投资'), '经济 · |[投资]| · 招商'],
    ['Held by the <mark>audit</mark> bureau', 'Held by the |[audit]| bureau'],
    [' · <mark>audit</mark> · ', '[audit]'],
    ['&lt;img src=x&gt; <mark>&lt;b&gt;</mark>', '<img src=x> |[<b>]'],
  ])('is read as text, what was found apart, without the spaces of the index: %#', (excerpt, said) => {
    expect(read(excerpt)).toBe(said);
  });
});

describe('results', () => {
  it.each([
    ['task', ['/tasks/#task-001', '/en/documents/liangping-2021-tasks/#task-001']],
    ['measure', ['/documents/cq-2022-measures/#measure-02', '/measures/measure-02/']],
    ['agency', ['/documents/cq-2022-measures/#measure-agency-02-1', '/agencies/#liangping-audit-bureau']],
    ['indicator', ['/en/targets/?q=Forest#all']],
    ['place', ['/places/500112/']],
    ['story', ['/stories/one/']],
    ['page', ['/places/', '/en/', '/', '/methods/']],
  ])('are of the kind %s at %j', (kind, addresses) => {
    expect(addresses.map(resultKind)).toEqual(addresses.map(() => kind));
  });

  it('begin with what the query names, the shortest first; the rest keep their order', () => {
    const titles = ['渝北受表扬14组', '数字目标：渝北最多', '渝北区', '森林'];
    expect(sortByTitle(titles, (title) => title, '渝北 ')).toEqual([
      '渝北区',
      '渝北受表扬14组',
      '数字目标：渝北最多',
      '森林',
    ]);
  });

  it('puts indicators of a single figure behind things with a page or a row, before lists', () => {
    const [single, other] = ['/targets/?q=a#all', '/en/targets/?q=b#all'];
    const found = [single, '/indicators/a/', other, '/tasks/#task-001', '/indicators/', '/methods/'];
    expect(putThingsFirst(found, (address) => address)).toEqual([
      ...['/indicators/a/', '/tasks/#task-001', single, other],
      ...['/indicators/', '/methods/'],
    ]);
    expect(putThingsFirst(['/methods/', single, '/charts/a/'], (address) => address)).toEqual([
      ...['/charts/a/', single, '/methods/'],
    ]);
  });
});
