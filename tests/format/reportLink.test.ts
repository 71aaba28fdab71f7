import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../src/ledger/reportAddress.ts';
import { reportLink, reportText, reportTitle } from '../../src/format/citeRow.ts';

const row = {
  row: 'na24-097',
  document: 'nanan-2024-report',
  printed: '超目标任务306%&x=1',
  version: '0.1.0',
  url: 'https://example.org/documents/nanan-2024-report/#na24-097',
};

describe('reportLink', () => {
  it('fills title and body so that nothing of them ends the address', () => {
    const link = new URL(reportLink('https://example.org/new?title={title}&body={body}', row, 'en'));
    expect(link.searchParams.get('title')).toBe(reportTitle(row, 'en'));
    expect(link.searchParams.get('body')).toBe(reportText(row, 'en'));
    expect(reportText(row, 'zh')).toContain(`原样：“${row.printed}”`);
  });

  it('fills the address of the site’s own page', () => {
    expect(reportLink('/report/?row={row}&printed={printed}&version={version}&x={y}', row, 'zh')).toBe(
      `/report/?row=na24-097&printed=${encodeURIComponent(row.printed)}&version=0.1.0&x={y}`,
    );
  });
});

describe('reportAddress', () => {
  it('is none where none is set', () => {
    expect(reportAddress('')).toBeUndefined();
  });

  it('takes https and mailto, and refuses what could not carry a report', () => {
    for (const good of [
      'https://example.org/new?title={title}&body={body}',
      'mailto:a@example.org?body={body}',
    ])
      expect(reportAddress(good)).toBe(good);
    for (const bad of ['javascript:alert({body})', 'http://example.org/?{body}', 'https://example.org/'])
      expect(() => reportAddress(bad)).toThrowError('REPORT_URL');
  });
});
