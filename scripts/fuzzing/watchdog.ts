/** Watches a long run from another thread: a case that never ends is named, and the run stopped, by someone who is not in it. */
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

interface Watched {
  /** Numbers of the subject and of the case being run. */
  beat: Int32Array<SharedArrayBuffer>;
  subjects: readonly string[];
  seed: number;
  patienceMs: number;
}

/** No case takes so long, however many others share the machine. */
const PATIENCE_MS = 180_000;

const STDERR = 2;

/** @returns what to call before every case; the thread ends with the run */
export function watchdog(
  subjects: readonly string[],
  seed: number,
  patienceMs = PATIENCE_MS,
): (subject: string, index: number) => void {
  const beat = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const watched: Watched = { beat, subjects, seed, patienceMs };
  new Worker(new URL(import.meta.url), { workerData: watched }).unref();
  return (subject, index) => {
    beat[1] = index;
    beat[0] = subjects.indexOf(subject);
  };
}

function watch({ beat, subjects, seed, patienceMs }: Watched): void {
  const last = [beat[0], beat[1]];
  setInterval(() => {
    const [subject, index] = beat;
    if (subject === last[0] && index === last[1]) {
      // Streams of a thread are written by the main one, which hangs.
      writeSync(
        STDERR,
        `HANGS ${subjects[subject ?? 0] ?? ''}: case ${String(index)} did not end in ${String(patienceMs / 1000)} s\n` +
          `  again: npm run fuzz -- --table ${subjects[subject ?? 0] ?? ''} --seed ${String(seed)} --path ${String(index)}\n`,
      );
      process.kill(process.pid, 'SIGTERM');
    }
    [last[0], last[1]] = [subject, index];
  }, patienceMs);
}

if (!isMainThread) watch(workerData as Watched);
