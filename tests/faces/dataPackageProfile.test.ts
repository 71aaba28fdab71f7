import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPackage } from '../../src/faces/metadata/dataPackage.ts';
import { flatTables } from '../../src/faces/exports/flatTables.ts';
import { versionFiles } from '../../src/faces/versions/versionFiles.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { catalogue } from './describedCatalogue.ts';

// What the published profile of version 2.0 asks of the properties that are used here, in words of ours: no package that is
// kept holds the profile itself.
const text = z.string().min(1);
const path = z.string().regex(/^(?:https?:\/\/.+|[^./~][^\\]*)$/);
const texts = z.array(text).min(1);
const limit = z.number();
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).min(1).optional(),
  minimum: limit.optional(),
  maximum: limit.optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  pattern: text.optional(),
});
const own = { 'title@en': text.optional(), 'description@en': text.optional() };
const field = z
  .strictObject({
    name: text,
    type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
    format: z.enum(['default', 'uri']).optional(),
    title: text.optional(),
    description: text.optional(),
    constraints: constraints.optional(),
    categories: z.array(z.strictObject({ value: z.string(), label: text, 'label@en': text })).optional(),
    // Ours, which the profile allows.
    unit: text.optional(),
    empty: text.optional(),
    'empty@en': text.optional(),
    ...own,
  })
  .refine(({ type, categories }) => categories === undefined || type === 'string')
  .refine(({ type, format }) => format !== 'uri' || type === 'string');
const schema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: texts,
  uniqueKeys: z.array(texts).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({ fields: texts, reference: z.strictObject({ resource: z.string(), fields: texts }) }),
    )
    .min(1)
    .optional(),
});
const licences = z
  .array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path, title: text.optional() }))
  .min(1);
const sources = z.array(z.strictObject({ title: text, path, 'title@en': text.optional() }));
const resource = z.strictObject({
  name: text,
  type: z.literal('table'),
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json').optional(),
  path,
  title: text.optional(),
  description: text.optional(),
  homepage: z.url().optional(),
  format: text,
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal('utf-8'),
  dialect: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  bytes: z.int(),
  hash: z.string().regex(/^[^:]+:[a-fA-F0-9]+$/),
  rows: z.int(),
  licenses: licences.optional(),
  sources: sources.optional(),
  schema,
  ...own,
});
const profile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: text,
  id: text,
  languages: texts.optional(),
  title: text,
  description: text.optional(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  keywords: texts.optional(),
  licenses: licences,
  contributors: z
    .array(z.strictObject({ title: text, path, roles: texts, 'title@en': text.optional() }))
    .min(1),
  sources: sources.optional(),
  resources: z.array(resource).min(1),
  ...own,
});

const flat = flatTables(loadLedger(), loadAuditReport(), 'https://example.org/ledger/');
const problems = (descriptor: unknown): string[] =>
  profile
    .safeParse(JSON.parse(JSON.stringify(descriptor)))
    .error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`) ?? [];

describe('a descriptor keeps to the profile of Data Package 2.0', () => {
  const descriptor = dataPackage(catalogue, flat);

  it('as the site publishes it', () => {
    expect(problems(descriptor)).toEqual([]);
  });

  it('with a title and a description on every field', () => {
    for (const { name, schema: table } of profile.parse(JSON.parse(JSON.stringify(descriptor))).resources)
      for (const { name: column, title, description } of table.fields)
        expect([title, description].every(Boolean), `${name}.${column}`).toBe(true);
  });

  it.each(loadReleases())('of the released version $version', (release) => {
    const file = versionFiles(release, 'https://example.org/').find(
      ({ name }) => name === 'datapackage.json',
    );
    expect(problems(JSON.parse(new TextDecoder().decode(file?.write())))).toEqual([]);
  });

  it.each([
    ['fieldsMatch as a word', '"missingValues":[""]', '"missingValues":[""],"fieldsMatch":"exact"'],
    ['a type it does not know', '"type":"string"', '"type":"list"'],
    ['a path out of its folder', '"path":"awards.csv"', '"path":"../awards.csv"'],
  ])('and %s is found', (_, from, to) => {
    const spoilt = JSON.stringify(descriptor).replace(from, to);
    expect(spoilt).toContain(to);
    expect(problems(JSON.parse(spoilt))).not.toEqual([]);
  });
});
