/**
 * Packages that run code of their own when they are installed: whether they may, and why. `allowScripts` of package.json says the same.
 * By name alone: npm checks no version where the lockfile names no host (`.npmrc`), and what is installed is what its hash says.
 */
export const INSTALL_SCRIPTS: Readonly<Record<string, { allowed: boolean; why: string }>> = {
  node: {
    allowed: true,
    why: 'fetches the binary of Node 24 for this system, which has no hash in the lockfile',
  },
  esbuild: { allowed: true, why: 'puts the binary of this system in place of its starter' },
};
