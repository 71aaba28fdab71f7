/** Packages that run code of their own when they are installed: whether they may, and why. `allowScripts` of package.json says the same. */
export const INSTALL_SCRIPTS: Readonly<Record<string, { allowed: boolean; why: string }>> = {
  node: { allowed: true, why: 'takes the binary of Node 24 from its package for this system' },
  esbuild: { allowed: true, why: 'puts the binary of this system in place of its starter' },
  'msgpackr-extract': { allowed: false, why: 'would compile what msgpackr does without' },
};
