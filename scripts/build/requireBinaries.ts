/** Packages of which a part is compiled for each system, and what shows that it is there. Asked first: a build fails after a second. */
const PACKAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  '@resvg/resvg-js': () => import('@resvg/resvg-js'),
  sharp: () => import('sharp'),
  esbuild: async () => (await import('esbuild')).transform('1'),
  pagefind: async () => {
    const { createIndex, close } = await import('pagefind');
    await createIndex();
    await close();
  },
  astro: () => import('astro'),
};

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';

/** @throws Error that names every package which cannot run here, why, and what to do */
export async function requireBinaries(packages = PACKAGES): Promise<void> {
  const missing: string[] = [];
  for (const [name, run] of Object.entries(packages)) {
    try {
      await run();
    } catch (error) {
      missing.push(`the package ${name} cannot run here (${firstLine(error)})`);
    }
  }
  if (missing.length === 0) return;
  const system = `${process.platform}-${process.arch}, Node ${process.versions.node}`;
  throw new Error(
    `${missing.join('\n')}\n    Fix: run npm ci on this machine (${system}), with optional dependencies: no --omit=optional, no node_modules of another system.`,
  );
}
