import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerPolicy } from '../../src/client/ledgerPolicy.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ledgerPolicy', () => {
  const here = { href: 'https://example.org/ledger/', origin: 'https://example.org' };

  it('refuses an address of another site, with Trusted Types and without', () => {
    vi.stubGlobal('location', here);
    for (const address of ['https://evil.example/sw.js', '//evil.example/sw.js', 'data:text/javascript,1'])
      expect(() => ledgerPolicy(address)).toThrow('is not of this site');
    expect(ledgerPolicy('/ledger/sw.js')).toBe('/ledger/sw.js');
  });

  it('asks the browser for a policy named ledger', () => {
    vi.stubGlobal('location', here);
    const trusted = { trusted: true };
    const createPolicy = vi.fn(() => ({ createScriptURL: () => trusted }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect(ledgerPolicy('/ledger/sw.js')).toBe(trusted);
    expect(createPolicy).toHaveBeenCalledWith('ledger', expect.anything());
  });
});
