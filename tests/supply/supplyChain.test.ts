import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const read = (path: string): string => readFileSync(path, 'utf8');
const packageName = (folder: string): string => folder.replace(/^.*node_modules\//, '');
const lock = JSON.parse(read('package-lock.json')) as Lockfile;
const project = JSON.parse(read('package.json')) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const direct = Object.keys({ ...project.dependencies, ...project.devDependencies });
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');

describe('direct dependencies', () => {
  const [, section = ''] = read('DECISIONS.md').split('\n## Dependencies\n');
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

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

  it('are pinned to one version, and the lockfile agrees', () => {
    const versions = { ...project.dependencies, ...project.devDependencies };
    expect(
      Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([]);
    expect(lock.packages['']?.devDependencies).toEqual(project.devDependencies);
    for (const [name, version] of Object.entries(versions))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

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
  it('takes what the lockfile says: every package by its hash, from no host in particular', () => {
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('runs the code of no package but those that need it', () => {
    const scripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => packageName(folder));
    expect([...scripts].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(project.allowScripts).toEqual(
      Object.fromEntries(Object.entries(INSTALL_SCRIPTS).map(([name, { allowed }]) => [name, allowed])),
    );
    for (const { why } of Object.values(INSTALL_SCRIPTS)) expect(why.length).toBeGreaterThan(20);
  });

  it('stops before the script of a package that nobody named, and in CI runs none but those allowed', () => {
    expect(read('.npmrc')).toContain('\nstrict-allow-scripts=true\n');
    // npm before 11.19 knows neither that setting nor `allowScripts`: CI needs neither.
    const [, rebuilt = ''] = /^npm ci --ignore-scripts\nnpm rebuild (.+)$/m.exec(read('.ci/run')) ?? [];
    const allowed = Object.entries(project.allowScripts).filter(([, may]) => may);
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
    expect(told.filter((text) => text.includes('npm ci')).length).toBeGreaterThan(2);
  });
});
