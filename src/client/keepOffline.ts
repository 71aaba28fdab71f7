/** Has the browser keep a page for when there is no network. Once the page is read and shown: it competes with nothing. */
import { ledgerPolicy } from './ledgerPolicy.ts';

export function keepOffline(): void {
  const worker = document.querySelector<HTMLMetaElement>('meta[name="ledger-worker"]')?.content;
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    navigator.serviceWorker.register(ledgerPolicy(worker), { updateViaCache: 'none' }).catch(() => {
      // Private windows and full disks refuse. Nothing on the page depends on it.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
