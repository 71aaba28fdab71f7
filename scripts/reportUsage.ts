/** Preloaded into a build that is measured (`node --import`): leaves its peak memory in the file BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_USAGE'];
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, JSON.stringify({ maxRssKb: process.resourceUsage().maxRSS }));
  });
}
