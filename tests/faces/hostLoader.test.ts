import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileScript } from '../../src/faces/embeds/embedDocument.ts';
import { hostLoader } from '../../src/faces/embeds/hostLoader.ts';

it('hostLoader names the released script and the hash of its bytes', () => {
  const { path, integrity } = hostLoader();
  const bytes = readFileSync(`data/releases${path}`);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
});

it('the newest released script is what src/client/embedLoader.ts says: a change of it is released under the next number', () => {
  const source = readFileSync('src/client/embedLoader.ts', 'utf8');
  expect(`${compileScript(source)}\n`).toBe(readFileSync(`data/releases${hostLoader().path}`, 'utf8'));
});
