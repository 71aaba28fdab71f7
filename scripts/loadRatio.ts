import autocannon from 'autocannon';
import type { Host } from './hosts/host.ts';
import { processTime } from './processTime.ts';

/** Bounded, whatever the server does. */
const REQUESTS = 2000;
const CONNECTIONS = 8;
const TIMEOUT = 10;

/** Sends the requests and says in how many seconds they were answered. */
function secondsOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let answered = 0;
    let last = begun;
    const options = { url, amount: REQUESTS, connections: CONNECTIONS, timeout: TIMEOUT };
    const run = autocannon(options, (error: unknown) => {
      if (error === null && answered === REQUESTS) resolve((last - begun) / 1000);
      else
        reject(
          new Error(
            `${url} answered ${String(answered)} of ${String(REQUESTS)} requests well: no measurement`,
          ),
        );
    });
    // Autocannon itself counts in whole seconds.
    run.on('response', (_, status) => {
      if (status !== 200) return;
      answered += 1;
      last = performance.now();
    });
  });
}

interface Spent {
  seconds: number;
  cpu: number;
}

async function spend(host: Host, path: string): Promise<Spent> {
  const before = processTime(host.pid) ?? NaN;
  const seconds = await secondsOf(host.origin + path);
  return { seconds, cpu: (processTime(host.pid) ?? NaN) - before };
}

/** The median of an odd number of values. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export interface LoadRatio {
  /** Requests per second by the clock, and per second the server itself computed. */
  ours: { clock: number; cpu: number };
  bare: { clock: number; cpu: number };
  /** Ours to bare, medians of the rounds: both servers of a round had the same neighbours on the machine. */
  clock: number;
  cpu: number;
}

/** Measures a path of two hosts turn by turn, each round in the other order; an odd number of rounds has a middle. */
export async function loadRatio(ours: Host, bare: Host, path: string, rounds: number): Promise<LoadRatio> {
  const measured: { ours: Spent; bare: Spent }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = await spend(round % 2 === 0 ? ours : bare, path);
    const second = await spend(round % 2 === 0 ? bare : ours, path);
    measured.push(round % 2 === 0 ? { ours: first, bare: second } : { ours: second, bare: first });
  }
  const rate = (which: 'ours' | 'bare', unit: keyof Spent): number =>
    REQUESTS / middle(measured.map((round) => round[which][unit]));
  const ratio = (unit: keyof Spent): number =>
    middle(measured.map((round) => round.bare[unit] / round.ours[unit]));
  return {
    ours: { clock: rate('ours', 'seconds'), cpu: rate('ours', 'cpu') },
    bare: { clock: rate('bare', 'seconds'), cpu: rate('bare', 'cpu') },
    clock: ratio('seconds'),
    cpu: ratio('cpu'),
  };
}
