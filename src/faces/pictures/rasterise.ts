/** Draws an SVG and writes it as a PNG, in a thread of its own: hundreds of megabytes of points made the collector of a large heap run all the time. */
import { resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { snapPalette } from './snapPalette.ts';

/** Everything beside the SVG that decides on a picture's bytes; changing it changes the cache's keys. */
export const PNG_OPTIONS = {
  palette: true,
  colours: 256,
  dither: 0,
  // The quickest, for four bytes in a hundred.
  effort: 1,
  compressionLevel: 7,
} as const;

export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Draws an SVG with the given faces and no other. */
export async function rasterise(
  svg: string,
  fontFiles: readonly string[],
  family: string,
  scale: 1 | 2,
): Promise<Raster> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: family },
  });
  return { width: image.width, height: image.height, pixels: image.pixels };
}

/** A raster as a PNG of few bytes: our pictures have few colours, and their shades fit a palette. */
export async function encodePng({ width, height, pixels }: Raster): Promise<Uint8Array> {
  const raw = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return snapPalette(await raw.png(PNG_OPTIONS).toBuffer());
}

interface Task {
  id: number;
  svg: string;
  files: readonly string[];
  family: string;
  scale: 1 | 2;
}

type Answer = { id: number; png: Uint8Array } | { id: number; fault: string };

/** What the thread is told it is for. */
const NAME = 'ledger pictures';

async function answer({ id, svg, files, family, scale }: Task): Promise<Answer> {
  try {
    return { id, png: await encodePng(await rasterise(svg, files, family, scale)) };
  } catch (error) {
    return { id, fault: String(error) };
  }
}

if (!isMainThread && workerData === NAME)
  parentPort?.on('message', (task: Task) => {
    void answer(task).then((given) => {
      parentPort?.postMessage(given);
    });
  });

const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
let thread: Worker | undefined;
let last = 0;

function startThread(): Worker {
  // Bundled code stands elsewhere: the thread reads this file itself.
  const started = new Worker(resolve('src/faces/pictures/rasterise.ts'), { workerData: NAME });
  started.on('message', (given: Answer) => {
    if ('png' in given) waiting.get(given.id)?.resolve(given.png);
    else waiting.get(given.id)?.reject(new Error(given.fault));
    waiting.delete(given.id);
    if (waiting.size === 0) started.unref();
  });
  started.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = undefined;
  });
  return started;
}

/** An SVG as a PNG. */
export function drawPng(
  svg: string,
  files: readonly string[],
  family: string,
  scale: 1 | 2,
): Promise<Uint8Array> {
  thread ??= startThread();
  thread.ref();
  const drawn = Promise.withResolvers<Uint8Array>();
  last += 1;
  waiting.set(last, drawn);
  thread.postMessage({ id: last, svg, files, family, scale } satisfies Task);
  return drawn.promise;
}
