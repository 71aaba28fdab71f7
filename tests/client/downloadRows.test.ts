import { expect, it } from 'vitest';
import { pickRows } from '../../src/client/downloadRows.ts';

const CSV = 'id,words\na-1,"one, two"\nb-1,three\nb-2,\n';

it('keeps the lines that are shown, in their order, as they are published, with the address of the view', () => {
  expect(pickRows(CSV, ['b-2', 'a-1', 'gone'], 'https://example.org/targets/?q=%22x')).toBe(
    '\uFEFFid,words,view\nb-2,,"https://example.org/targets/?q=%22x"\na-1,"one, two","https://example.org/targets/?q=%22x"\n',
  );
  expect(pickRows(CSV, [], 'v')).toBe('\uFEFFid,words,view\n');
});
