/** Loaded before a build: files of its own are for nobody else. Threads have the mask of their process. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.umask(0o077);
