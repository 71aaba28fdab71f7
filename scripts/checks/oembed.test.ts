import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SITE } from '../../tests/site/folders.ts';

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');

describe('oEmbed', () => {
  it('is found and read by a consumer nobody here wrote', async () => {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      const json = path.endsWith('.json');
      response.setHeader('content-type', json ? 'application/json' : 'text/html; charset=utf-8');
      const { port } = server.address() as AddressInfo;
      const file = read(json ? path : `${path}index.html`);
      response.end(file.replaceAll('http://localhost:4321', `http://127.0.0.1:${String(port)}`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const page = new JSDOM(read('/en/charts/awards-map/index.html')).window.document;
    const found = await extract(`http://127.0.0.1:${String(port)}/en/charts/awards-map/`);
    server.close();
    expect(found.type).toBe('rich');
    expect(found.title).toBe(page.querySelector('meta[property="og:title"]')?.getAttribute('content'));
    const html = String((found as { html?: string }).html);
    expect(new JSDOM(html).window.document.querySelector('iframe')?.src).toContain('/en/embed/awards-map/');
  });
});
