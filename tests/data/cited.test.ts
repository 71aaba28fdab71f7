/** Figures of cited pages and of the census: entered from tables of figures read on pages of which only the opening was taken. */
import { describe, expect, it } from 'vitest';
import { ComparabilityError, comparePair } from '../../src/analysis/comparePair.ts';
import { isResult, isTarget } from '../../src/analysis/joinObservations.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';

const { observations, documents, places, census, outcomes } = loadLedger();
const documentOf = new Map(documents.map((row) => [row.id, row]));
const nameOf = new Map(places.map(({ id, name_zh: name }) => [id, name]));
const idOf = new Map(places.map(({ id, name_zh: name }) => [name, id]));
/** Rows of pages; two of them are of a report that was archived later. */
const cited = observations.filter(({ id, start }) => id.startsWith('ctx-') && start === null);
const gradeOf = ({ document }: ObservationRow) => documentOf.get(document)?.source_grade;
const tally = (keys: readonly (string | undefined)[]) =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));
const isGdp = ({ indicator }: ObservationRow) => indicator === 'gross-regional-product';
const isDistrict = ({ place }: ObservationRow) => /^5\d{5}$/.test(place) && place !== '500000';

/** Rows of each place, by grade: official, its reprints, press, its reprints. */
const ROWS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  重庆市: [9, 14, 2, 9],
  万州区: [2, 2, 0, 0],
  涪陵区: [7, 10, 0, 0],
  渝中区: [5, 1, 0, 0],
  江北区: [0, 4, 0, 0],
  沙坪坝区: [13, 0, 0, 0],
  九龙坡区: [2, 7, 0, 0],
  南岸区: [22, 0, 0, 0],
  北碚区: [1, 2, 0, 0],
  巴南区: [1, 0, 0, 0],
  长寿区: [3, 0, 0, 0],
  江津区: [0, 2, 0, 0],
  永川区: [0, 2, 0, 0],
  綦江区: [5, 0, 0, 0],
  大足区: [4, 0, 0, 0],
  璧山区: [6, 0, 0, 0],
  铜梁区: [13, 0, 0, 0],
  潼南区: [2, 0, 0, 0],
  荣昌区: [2, 0, 0, 0],
  开州区: [3, 4, 0, 0],
  武隆区: [2, 2, 0, 0],
  黔江区: [7, 0, 0, 0],
  丰都县: [2, 0, 0, 0],
  垫江县: [0, 6, 0, 0],
  忠县: [0, 2, 0, 0],
  云阳县: [0, 2, 0, 0],
  巫溪县: [2, 0, 0, 0],
  石柱土家族自治县: [2, 0, 0, 0],
  秀山土家族苗族自治县: [2, 2, 0, 0],
  酉阳土家族苗族自治县: [2, 2, 0, 0],
};

describe('figures of cited pages', () => {
  it('are as many of each place and grade as were read', () => {
    const grades = ['official', 'official_reprint', 'press', 'press_reprint'];
    const counted = Map.groupBy(cited, ({ place }) => nameOf.get(place) ?? place);
    const rows = [...counted].map(([name, own]) => [
      name,
      grades.map((grade) => own.filter((row) => gradeOf(row) === grade).length),
    ]);
    expect(Object.fromEntries(rows)).toEqual(ROWS);
    expect(cited).toHaveLength(194);
  });

  it('hold the targets and results of each kind that were read', () => {
    expect(tally(cited.map(({ place, kind }) => `${place === '500000' ? 'city' : 'district'} ${kind}`))).toEqual({
      'city result': 20,
      'city target': 14,
      'district result': 139,
      'district target': 21,
    });
  });

  it('are of pages that are neither archived nor audited, each with its address', () => {
    for (const row of cited) {
      const document = documentOf.get(row.document);
      expect([document?.audited, document?.url === '', row.start, row.looked_up === 'whole'], row.id).toEqual([
        false,
        false,
        null,
        false,
      ]);
    }
    const addresses = documents.map(({ url }) => url).filter((url) => url !== '');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have a note in both languages or in neither, and a document that says what was not kept', () => {
    for (const { id, note_zh: zh, note_en: en } of [...cited, ...documents, ...census])
      expect(zh === '', id).toBe(en === '');
    for (const { printed, document } of cited.filter(({ id }) => id > 'ctx-059'))
      expect(printed === '' && documentOf.get(document)?.note_zh.includes('原文字句未留存'), document).toBe(true);
  });

  it('lack the words in the one target and in every figure of a district since', () => {
    const mute = observations.filter(({ printed }) => printed === '');
    expect(mute).toHaveLength(139);
    expect(mute.filter(({ place }) => place === '500000').map(({ period, kind }) => `${period} ${kind}`)).toEqual([
      '2019 target',
    ]);
    expect(mute.filter(({ start }) => start !== null)).toEqual([]);
  });

  it('give what notes say as data: expected, first release, about, another area', () => {
    const of = (place: string, period: string, value?: number) =>
      cited.filter(
        (row) => row.place === idOf.get(place) && row.period === period && isGdp(row) && isResult(row) && (value ?? row.value) === row.value,
      );
    const expected = [of('涪陵区', '2019'), of('渝中区', '2021'), of('渝中区', '2023', 5), of('九龙坡区', '2017'), of('潼南区', '2018'), of('丰都县', '2025')];
    expect(expected.map((rows) => rows.map(({ vintage }) => vintage).join())).toEqual([
      'expected,expected',
      'expected',
      'expected',
      'expected,expected',
      'expected,expected',
      'expected,expected',
    ]);
    expect(cited.filter(({ vintage, id }) => vintage === 'expected' && id > 'ctx-035')).toHaveLength(expected.flat().length);
    expect(of('九龙坡区', '2018').map(({ vintage }) => vintage)).toEqual(['first_release', 'first_release']);
    expect(of('渝中区', '2023').map(({ comparator, precision }) => `${comparator} ${precision}`)).toEqual([
      'eq exact',
      'eq exact',
      'about rounded',
    ]);
    const qijiang = cited.filter(({ place }) => place === idOf.get('綦江区'));
    expect(new Set(qijiang.map(({ series }) => series))).toEqual(new Set(['qijiang-without-wansheng']));
  });

  it('say of a target that was worked out that it is implied', () => {
    const implied = cited.filter(({ note_en: note }) => note.startsWith('Implied:'));
    expect(implied.map(({ period, indicator, value }) => `${period} ${indicator} ${String(value)}`)).toEqual([
      '2020 imports-and-exports 5',
      '2020 general-public-budget-revenue -5.5',
      '2021 gross-regional-product 6',
    ]);
    expect(implied.every(isTarget)).toBe(true);
  });
});

describe('regional product of districts', () => {
  const results = observations.filter((row) => isDistrict(row) && isGdp(row) && isResult(row) && row.body === '');
  const levels = results.filter(({ basis }) => basis === 'level');
  const placesOf = (rows: readonly ObservationRow[]) => new Set(rows.map(({ place }) => place));

  it('is stated of thirty, of four of them as growth alone', () => {
    // 28 on cited pages, with Nan’an and Yubei, whose reports are archived.
    expect(placesOf(results).size).toBe(30);
    expect(placesOf(levels).size).toBe(26);
    const growthOnly = [...placesOf(results).difference(placesOf(levels))].map((id) => nameOf.get(id));
    expect(growthOnly.sort()).toEqual(['大足区', '沙坪坝区', '铜梁区', '长寿区'].sort());
  });

  it('is joined over years only where nothing speaks against it', () => {
    const joined = [...Map.groupBy(levels, ({ place }) => place)].flatMap(([place, own]) => {
      const rows = own.toSorted((a, b) => a.period.localeCompare(b.period));
      return rows.slice(1).flatMap((other, at) => {
        const one = rows[at] as ObservationRow;
        const years = `${nameOf.get(place) ?? ''} ${one.period} ${other.period}`;
        if (one.period === other.period) return [];
        try {
          comparePair(one, other);
          return [years];
        } catch (error) {
          expect(error, years).toBeInstanceOf(ComparabilityError);
          return [];
        }
      });
    });
    expect(joined.sort()).toEqual(
      [
        '南岸区 2021 2023',
        '开州区 2020 2023',
        '永川区 2016 2021',
        '涪陵区 2022 2023',
        '酉阳土家族苗族自治县 2019 2022',
      ].sort(),
    );
  });
});

describe('the municipality’s target for 2022', () => {
  it('was looked for and not found: no row states one', () => {
    const targets = cited.filter((row) => row.place === '500000' && isGdp(row) && isTarget(row));
    expect(targets.map(({ period }) => period)).toEqual(['2018', '2019', '2020', '2021', '2023', '2024', '2027']);
    const missing = outcomes.filter(({ verdict }) => verdict === 'not_found');
    expect(missing.map(({ place, indicator, period, target }) => [place, indicator, period, target])).toEqual([
      ['500000', 'gross-regional-product', '2022', ''],
    ]);
    expect(missing[0]?.note_en).toContain('only its opening');
  });
});

describe('the census of 2020', () => {
  it('counts the residents of the 38 districts and counties of its day, who add up to the official total', () => {
    const then = places.filter(({ id, valid_from: from }) => /^5\d{5}$/.test(id) && id !== '500000' && from === '');
    expect(census.map(({ place }) => place).sort()).toEqual(then.map(({ id }) => id).sort());
    expect(census).toHaveLength(38);
    expect(census.reduce((sum, { residents }) => sum + residents, 0)).toBe(32_054_159);
  });

  it('is of one day and one volume, which is not audited and named by its ISBN', () => {
    expect(new Set(census.map(({ counted_on: day }) => day))).toEqual(new Set(['2020-11-01']));
    const [volume, ...more] = [...new Set(census.map(({ document }) => document))];
    expect([documentOf.get(volume ?? '')?.audited, documentOf.get(volume ?? '')?.doc_number, more]).toEqual([
      false,
      'ISBN 978-7-5037-9772-9',
      [],
    ]);
  });

  it('gives the urban share in per cent', () => {
    const share = (name: string) => census.find(({ place }) => place === idOf.get(name))?.urban_share;
    expect([share('渝中区'), share('万州区'), share('城口县')]).toEqual([100, 68.92, 41.14]);
    expect(census.every(({ urban_share: part }) => part !== null && part > 1)).toBe(true);
  });
});
