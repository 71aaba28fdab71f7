import { expect, it } from 'vitest';
import { loadReleaseFiles } from '../../src/ledger/loadReleases.ts';
import { readDataBytes } from '../../src/ledger/read-fs.ts';
import { sha256Of } from '../../src/ledger/releasedFiles.ts';
import { citedPath, tableFolder } from '../../src/ledger/tableFolder.ts';

const latest = loadReleaseFiles().at(-1);
const path = `/data/v/${latest?.version ?? ''}/`;

it('tables as released have the address of their version, tables somebody works on that of today', () => {
  for (const [name, { sha256 }] of Object.entries(latest?.tables ?? {})) {
    const same = sha256Of(readDataBytes(`${name}.csv`)) === sha256;
    expect(tableFolder(name)).toBe(same ? path : '/data/');
    expect(tableFolder(name, 'weather')).toBe('/data/');
    expect(citedPath(name)).toBe(`${path}#${name}`);
  }
  expect(citedPath('weather')).toBe('/data/weather/');
});
