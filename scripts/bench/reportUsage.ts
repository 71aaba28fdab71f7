/** Preloaded into a build that is measured (`node --import`): leaves its peak memory and processor time in the file BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

const MICROSECONDS = 1e6;
const file = process.env['BENCH_USAGE'];
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ maxRssKb: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / MICROSECONDS }),
    );
  });
}
