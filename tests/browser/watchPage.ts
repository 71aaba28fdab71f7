import type { BrowserContext, Page } from 'playwright-core';

/** What a page and its frames and workers did wrong while they were watched. */
export interface Watched {
  page: Page;
  wrong: string[];
}

/**
 * Opens a page of which nothing that goes wrong is missed: violations of its policy, errors, console messages, dialogs, and
 * requests to any origin but its own.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<Watched> {
  const wrong: string[] = [];
  await context.exposeFunction('ledgerViolation', (text: string) => wrong.push(`violation: ${text}`));
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
       ledgerViolation([location.pathname, violatedDirective, blockedURI, sample].join(' ')))`,
  );
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin)
      wrong.push(`foreign request: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => wrong.push(`console at ${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error at ${page.url()}: ${error.message}`));
  page.on('websocket', (socket) => wrong.push(`socket: ${socket.url()}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog at ${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, wrong };
}
