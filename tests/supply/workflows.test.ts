import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/^\s*#.*\n/gm, ''),
}));

/** The lines below a key, as far as they are indented deeper, or what stands beside it. */
function section(text: string, key: string, indent: string): string {
  const begun = new RegExp(`^${indent}${key}:(.*)\\n((?:${indent} +.*\\n)*)`, 'm').exec(text);
  return begun === null ? '' : `${begun[1] ?? ''}\n${begun[2] ?? ''}`;
}

/** Jobs by name, with what stands below each. */
const jobsOf = (text: string): [string, string][] =>
  [...section(text, 'jobs', '').matchAll(/^ {2}([\w-]+):\n((?: {3,}.*(?:\n|$))*)/gm)].map(
    ([, name = '', body = '']) => [name, body],
  );

/** The commit, and the version said beside it, of each action. */
const actionsOf = (text: string): string[] => [...text.matchAll(/uses: *(.*)$/gm)].map(([, use = '']) => use);

const named = (name: string): string => workflows.find((workflow) => workflow.name === name)?.text ?? '';

it('the reader of workflows finds every job', () => {
  expect(workflows.map(({ name, text }) => [name, jobsOf(text).map(([job]) => job)])).toEqual([
    ['publish.yml', ['build', 'deploy']],
    ['test-all.yml', ['test-all']],
    ['test.yml', ['test']],
  ]);
});

describe.each(workflows)('$name', ({ text }) => {
  it('may do nothing but read, unless a job asks for more', () => {
    expect(['{}', 'contents: read']).toContain(section(text, 'permissions', '').trim());
    expect(text).not.toContain('write-all');
  });

  it('takes every action by its commit, with the version beside it', () => {
    expect(actionsOf(text).length).toBeGreaterThan(1);
    for (const action of actionsOf(text))
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs no code of a stranger’s pull request with rights, and no text of an event as a command', () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toMatch(/\$\{\{[^}]*github\.(event|head_ref)/);
  });

  it('leaves no credentials in the checkout, and stops in time', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
    for (const [job, body] of jobsOf(text)) expect(body, job).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });

  it('installs as .ci/run does, on the Node the site is built with', () => {
    expect(text).toMatch(/- run: bash \.ci\/run/);
    expect(text.match(/node-version: .*/g)).toEqual(['node-version: 24']);
  });
});

describe('publishing', () => {
  it('is a job that runs nothing else, and the only one that may', () => {
    const mighty = workflows.flatMap(({ name, text }) =>
      jobsOf(text)
        .filter(([, body]) => /: write\b/.test(body))
        .map(([job, body]) => ({ name, job, body })),
    );
    expect(mighty.map(({ name, job }) => `${name} ${job}`)).toEqual(['publish.yml deploy']);
    const [{ body } = { body: '' }] = mighty;
    expect(section(body, 'permissions', '    ').trim()).toMatch(/^pages: write\s+id-token: write$/);
    expect(body).toMatch(/^ {4}needs: build$/m);
    expect(body).not.toMatch(/\brun:/);
    expect(actionsOf(body).map((action) => action.replace(/@.*/, ''))).toEqual(['actions/deploy-pages']);
  });

  it('refuses to build without an address', () => {
    const [, build = ''] = jobsOf(named('publish.yml')).find(([job]) => job === 'build') ?? [];
    const refusal = build.indexOf('test -n "$SITE_URL" || { echo "::error::SITE_URL is empty');
    expect(refusal).toBeGreaterThan(0);
    expect(build.indexOf('npm run build')).toBeGreaterThan(refusal);
  });
});
