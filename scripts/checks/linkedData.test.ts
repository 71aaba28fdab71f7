import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { dcatCatalog } from '../../src/faces/metadata/dcatCatalog.ts';
import { breadcrumbJsonLd, chartJsonLd, storyJsonLd } from '../../src/faces/metadata/chartJsonLd.ts';
import { datasetJsonLd, ledgerJsonLd } from '../../src/faces/metadata/datasetJsonLd.ts';
import { catalogue } from '../../tests/faces/describedCatalogue.ts';

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { termType: string; value: string };
}

/** Statements of a document; in safe mode the processor refuses what it would have to drop. */
const statements = async (document: object): Promise<Quad[]> =>
  (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      safe: true,
      documentLoader: (url: string) => {
        // schema.org's context is, for the terms used here, its vocabulary.
        if (url !== 'https://schema.org') throw new Error(`the test may not fetch ${url}`);
        return Promise.resolve({
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        });
      },
    } as jsonld.Options.ToRdf,
  )) as Quad[];

const DCAT = 'http://www.w3.org/ns/dcat#';
/** The vocabulary kept on npm is that of version 2; version 3 added this. */
const OF_VERSION_3 = [`${DCAT}version`];
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('the DCAT catalogue', async () => {
  const quads = await statements(dcatCatalog(catalogue));
  const objects = (subject: string, predicate: string): string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);

  it('uses only classes and properties that DCAT has', () => {
    const vocabulary = readFileSync(
      createRequire(import.meta.url).resolve('@vocabulary/dcat/dcat.nq'),
      'utf8',
    );
    const used = new Set(
      quads
        .flatMap(({ predicate, object }) => [predicate.value, predicate.value === TYPE ? object.value : ''])
        .filter((iri) => iri.startsWith(DCAT)),
    );
    expect([...used].filter((iri) => !vocabulary.includes(`\n<${iri}> `))).toEqual(OF_VERSION_3);
    expect(used.size).toBeGreaterThan(12);
  });

  it('lists every dataset with publisher, licence, version and four distributions', () => {
    const [catalog = ''] = quads
      .filter(({ object }) => object.value === `${DCAT}Catalog`)
      .map(({ subject }) => subject.value);
    const datasets = objects(catalog, `${DCAT}dataset`);
    const [whole = '', ...tables] = datasets;
    expect(tables).toHaveLength(catalogue.tables.length);
    expect(objects(whole, 'http://purl.org/dc/terms/hasPart')).toEqual(tables);
    expect(objects(whole, `${DCAT}distribution`).join()).toMatch(/\.zip.*\.sqlite.*_labelled\.parquet/);
    for (const dataset of tables) {
      expect(objects(dataset, TYPE)).toEqual([`${DCAT}Dataset`]);
      expect(objects(dataset, `${DCAT}version`)).toEqual(['9.8.7']);
      expect(objects(dataset, 'http://purl.org/dc/terms/license')).toEqual([catalogue.licence.url]);
      expect(objects(dataset, 'http://purl.org/dc/terms/publisher')).toEqual([catalogue.publisher.url.zh]);
      const distributions = objects(dataset, `${DCAT}distribution`);
      expect(distributions).toHaveLength(4);
      for (const distribution of distributions) {
        expect(objects(distribution, `${DCAT}mediaType`)).toHaveLength(1);
        expect(objects(distribution, `${DCAT}accessURL`)).toEqual([dataset]);
      }
    }
  });
});

describe('schema.org', () => {
  const chart = (lang: 'zh' | 'en') =>
    chartJsonLd(
      publishChart('awards-map', sources, lang, '/'),
      {
        page: 'https://example.org/charts/awards-map/',
        svg: 'https://example.org/charts/awards-map.svg',
        png: 'https://example.org/charts/awards-map.png',
        csv: 'https://example.org/charts/awards-map.csv',
        json: 'https://example.org/charts/awards-map.json',
      },
      catalogue,
      lang,
    );
  const story = storyJsonLd(
    {
      title: 'A title',
      finding: 'A finding',
      page: 'https://example.org/stories/x/',
      documents: ['cq-2020-commendation'],
      published: '2026-11-20',
    },
    catalogue,
    'en',
  );
  const trail = breadcrumbJsonLd([
    { name: 'Home', url: 'https://example.org/' },
    { name: 'Here', url: 'https://example.org/here/' },
  ]);

  it('is read by a JSON-LD processor without losing a statement', async () => {
    const documents = [
      ...LANGS.flatMap((lang) => [
        ...catalogue.tables.map((table) => datasetJsonLd(table, catalogue, lang)),
        ledgerJsonLd(catalogue, lang),
        chart(lang),
      ]),
      story,
      trail,
    ];
    for (const document of documents) expect((await statements(document)).length).toBeGreaterThan(5);
  });

  it('has what dataset searches ask for', () => {
    for (const lang of LANGS)
      for (const table of catalogue.tables) {
        const { name, description, distribution, license } = datasetJsonLd(table, catalogue, lang);
        expect(name).toContain(table.title[lang]);
        expect(String(description).length).toBeGreaterThanOrEqual(50);
        expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
        expect(distribution).toHaveLength(4);
      }
    expect(String(chart('zh').description).length).toBeGreaterThanOrEqual(50);
    expect(JSON.stringify(story)).toContain('cq-2020-commendation');
    expect(JSON.stringify(trail)).toContain('"position":2');
  });
});
