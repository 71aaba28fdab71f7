import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTALL_SCRIPTS } from './installScripts.ts';

/** What package-lock.json says of its packages; the key is the folder one stands in, '' the project itself. */
interface Lockfile {
  packages: Readonly<
    Record<
      string,
      {
        version?: string;
        integrity?: string;
        resolved?: string;
        hasInstallScript?: boolean;
        devDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const packageName = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The site, and what some scripts need beside it. */
const FOLDERS = ['.', 'scripts/lint', 'scripts/checks', 'scripts/bench', 'scripts/geo'] as const;
const installs = FOLDERS.map((folder) => ({
  folder,
  manifest: JSON.parse(read(join(folder, 'package.json'))) as Manifest,
  lock: JSON.parse(read(join(folder, 'package-lock.json'))) as Lockfile,
}));
const project = installs[0]?.manifest;
const lock: Lockfile = installs[0]?.lock ?? { packages: {} };
const packagesOf = ({ packages }: Lockfile) => Object.entries(packages).filter(([folder]) => folder !== '');

describe('direct dependencies', () => {
  const [, section = ''] = read('DECISIONS.md').split('\n## Dependencies\n');
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const direct = [
    ...new Set(
      installs.flatMap(({ manifest }) =>
        Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
      ),
    ),
  ];

  it('each have a line in DECISIONS.md with why, and how to leave; and no line is of another', () => {
    const named = rows.flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(
      named.filter((name, index) => named.indexOf(name) !== index),
      'named twice',
    ).toEqual([]);
    expect(
      direct.filter((name) => !named.includes(name)),
      'without a line',
    ).toEqual([]);
    expect(
      named.filter((name) => !direct.includes(name)),
      'no dependency of ours',
    ).toEqual([]);
    for (const [, names, why = '', leave = ''] of rows) {
      expect(why.length, `${String(names)}: why`).toBeGreaterThan(15);
      expect(leave.length, `${String(names)}: to leave it`).toBeGreaterThan(10);
    }
  });

  it.each(installs)(
    'of $folder are pinned to one version, and the lockfile agrees',
    ({ manifest, lock: own }) => {
      const versions = { ...manifest.dependencies, ...manifest.devDependencies };
      expect(
        Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      ).toEqual([]);
      expect(own.packages['']?.devDependencies).toEqual(manifest.devDependencies);
      for (const [name, version] of Object.entries(versions))
        expect(own.packages[`node_modules/${name}`]?.version, name).toBe(version);
    },
  );

  it('form a tree that npm finds nothing wrong with', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['ls', '--all', '--package-lock-only'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status, stderr).toBe(0);
    expect(stdout).not.toMatch(/invalid|extraneous|UNMET DEPENDENCY (?!OPTIONAL)/);
  });
});

describe('an install', () => {
  it('is light: at most 420 packages on one system', () => {
    // A package for other systems is in the lockfile, not in the folder.
    const elsewhere =
      /(darwin|win32|freebsd|openbsd|netbsd|sunos|aix|android|openharmony|wasm32|wasi|musl|-arm|arm64|ia32|riscv64|ppc64|s390x|loong64|mips|x86_64-apple|freebsd)/;
    const here = packagesOf(lock).filter(([folder]) => !elsewhere.test(folder));
    expect(here.length).toBeLessThanOrEqual(420);
  });

  it.each(installs)(
    'of $folder takes what the lockfile says: every package by its hash, from no host',
    ({ folder, lock: own }) => {
      const locked = packagesOf(own);
      expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
      expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
      expect(read(join(folder, 'package-lock.json'))).not.toMatch(/https?:\/\/[^"]*\.tgz/);
      expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    },
  );

  it('runs the code of no package but those that need it', () => {
    const scripts = packagesOf(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => packageName(folder));
    expect([...scripts].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(project?.allowScripts).toEqual(
      Object.fromEntries(Object.entries(INSTALL_SCRIPTS).map(([name, { allowed }]) => [name, allowed])),
    );
    for (const { why } of Object.values(INSTALL_SCRIPTS)) expect(why.length).toBeGreaterThan(20);
    // What stands beside the site runs none at all.
    expect(read('scripts/install.ts')).toContain("'--ignore-scripts'");
  });

  it('stops before the script of a package that nobody named, and in CI runs none but those allowed', () => {
    expect(read('.npmrc')).toContain('\nstrict-allow-scripts=true\n');
    // npm before 11.19 knows neither that setting nor `allowScripts`: CI needs neither.
    const [, rebuilt = ''] = /^npm ci --ignore-scripts\nnpm rebuild (.+)$/m.exec(read('.ci/run')) ?? [];
    const allowed = Object.entries(project?.allowScripts ?? {}).filter(([, may]) => may);
    expect(rebuilt.split(' ')).toEqual(allowed.map(([name]) => name));
  });

  it('is by npm ci, wherever one is told', () => {
    const files = [
      'README.md',
      'CONTRIBUTING.md',
      '.ci/run',
      ...(existsSync('.github/workflows')
        ? readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)
        : []),
    ];
    const told = files.map((file) => read(file));
    for (const text of told) expect(text).not.toMatch(/\b(npm (install|i|add|update)|npx --yes|yarn|pnpm)\b/);
    expect(told.filter((text) => text.includes('npm ci')).length).toBeGreaterThanOrEqual(2);
  });
});
