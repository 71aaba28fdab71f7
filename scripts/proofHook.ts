/**
 * Computes what a build can say of itself and puts it into the page of the audit. `LEDGER_PROOF=quick` leaves out what needs a browser or
 * many cases; those figures are then not shown.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { dataVersion } from '../src/datasets/dataVersion.ts';
import { PAGE_TYPES } from './browser/pageAddresses.ts';
import { countFuzz } from './proof/countFuzz.ts';
import { countViolations } from './proof/countViolations.ts';
import { checkLinks } from './links/checkLinks.ts';
import { insertProof } from './proof/insertProof.ts';
import type { AxeCount, Proof } from './proof/proof.ts';
import { weighPages } from './proof/weighPages.ts';

/** Pages of every route, as files of the built folder. */
function filesOf(folder: string, assets: ReadonlyMap<string, readonly URL[]>): Map<string, string[]> {
  return new Map(
    [...assets].map(([route, urls]) => [
      route,
      urls
        .map((url) => relative(folder, fileURLToPath(url)).replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.html')),
    ]),
  );
}

/** Without a browser there is no figure, and the build says so: it is no reason not to publish. */
async function axeOrNot(folder: string, logger: AstroIntegrationLogger): Promise<AxeCount | undefined> {
  try {
    return await countViolations(folder, PAGE_TYPES);
  } catch (error) {
    logger.warn(`no accessibility figure in the proof: ${String(error)}`);
    return undefined;
  }
}

export function proofHook(site: { origin: string; base: string }, quick: boolean): AstroIntegration {
  return {
    name: 'ledger-proof',
    hooks: {
      'astro:build:done': async ({ dir, assets, logger }) => {
        const folder = fileURLToPath(dir);
        // Served at the root only: a base path would need the same folder under another name.
        const browsed = !quick && site.base === '/';
        const axe = browsed ? await axeOrNot(folder, logger) : undefined;
        const proof: Proof = {
          weights: weighPages(folder, site.base, filesOf(folder, assets)),
          links: checkLinks(folder, site),
          ...(axe && { axe }),
          ...(!quick && { fuzz: countFuzz() }),
        };
        insertProof(folder, proof, dataVersion.version);
        logger.info(
          `${String(proof.links.links)} links, ${String(proof.links.problems.length)} broken` +
            (axe ? `; axe on ${String(axe.pages)} pages, ${String(axe.violations)} violations` : '') +
            (proof.fuzz
              ? `; ${String(proof.fuzz.cases)} cases of changed input, ${String(proof.fuzz.failures)} failed`
              : ''),
        );
      },
    },
  };
}
