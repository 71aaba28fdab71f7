/** What our service workers use of their surroundings; TypeScript's own types of them exclude those of pages. */
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface PageEvent extends Event {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listen: (event: LifeEvent) => void) => void) &
    ((type: 'fetch', listen: (event: PageEvent) => void) => void);
}
