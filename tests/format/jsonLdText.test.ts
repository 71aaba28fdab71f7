import { expect, it } from 'vitest';
import { jsonLdText } from '../../src/format/escapeXml.ts';

it('lets nothing end the block and keeps every character', () => {
  const value = { name: `</script><img src=x onerror="1">'"`, text: '\u2028<!-- & 重庆' };
  const text = jsonLdText(value);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(value);
});
