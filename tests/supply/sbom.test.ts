import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sbom } from '../../src/metadata/sbom.ts';

const text = readFileSync('package-lock.json', 'utf8');

const licence = z.union([
  z.strictObject({ expression: z.string().min(1) }),
  z.strictObject({
    license: z.union([
      z.strictObject({ id: z.string().min(1) }),
      z.strictObject({ name: z.string().min(1) }),
    ]),
  }),
]);
const about = {
  'bom-ref': z.string().min(1),
  name: z.string().min(1),
  version: z.string().min(1),
  purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.%-]+$/),
  licenses: z.array(licence),
};

/** The part of CycloneDX 1.6 that we write; nothing else may be there. */
const cyclonedx = z.strictObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.strictObject({
    lifecycles: z.tuple([z.strictObject({ phase: z.literal('pre-build') })]),
    component: z.strictObject({ ...about, type: z.literal('application'), description: z.string().min(10) }),
  }),
  components: z.array(
    z.strictObject({
      ...about,
      type: z.literal('library'),
      scope: z.enum(['required', 'optional']),
      hashes: z
        .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
        .length(1),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

interface Bom {
  components: { purl: string; hashes?: unknown; licenses?: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

describe('the bill of materials', () => {
  const bom = cyclonedx.parse(sbom(text, 'a description of it'));

  it('has one component per package, and edges between them only', () => {
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const known = new Set([...refs, 'chongqing-ledger@0.1.0']);
    expect(new Set(bom.dependencies.map(({ ref }) => ref))).toEqual(known);
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !known.has(ref)))).toEqual(
      [],
    );
  });

  it('names no host and no day, and follows from the lockfile', () => {
    const written = JSON.stringify(sbom(text, 'a description of it'));
    expect(written).not.toContain('externalReferences');
    expect(written).not.toContain('timestamp');
    expect(JSON.stringify(sbom(text, 'a description of it'))).toBe(written);
    expect(written).not.toMatch(/registry\.|\.tgz/);
    const other = cyclonedx.parse(sbom(`${text}\n`, 'a description of it'));
    expect(other.serialNumber).not.toBe(bom.serialNumber);
  });

  it('is the one npm makes: the same packages, hashes and dependencies', () => {
    const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    });
    expect(npm.status, npm.stderr).toBe(0);
    const theirs = JSON.parse(npm.stdout) as Bom;
    const packages = ({ components }: Bom) =>
      components
        .map(({ purl, hashes }) => [decodeURIComponent(purl), hashes] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(packages(bom)).toEqual(packages(theirs));
    const edges = ({ dependencies }: Bom) =>
      new Map(dependencies.map(({ ref, dependsOn }) => [ref, [...dependsOn].sort()]));
    expect(edges(bom)).toEqual(edges(theirs));
  });
});
