import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANG, LANGS } from '../../src/i18n/lang.ts';
import { writeAtomically } from '../writeAtomically.ts';
import type { Proof } from './proof.ts';
import { PROOF_PLACE, proofHtml } from './proofHtml.ts';

/**
 * Puts the proof of a build into the page of the audit, in every language.
 *
 * @throws Error naming a page that has no place for it
 */
export function insertProof(folder: string, proof: Proof, version: string): void {
  for (const lang of LANGS) {
    const page = join(lang === DEFAULT_LANG ? '' : lang, 'audit', 'index.html');
    const html = readFileSync(join(folder, page), 'utf8');
    if (!PROOF_PLACE.test(html))
      throw new Error(`${page}: expected one element with data-proof.\n    Fix: restore it in src/pages.`);
    writeAtomically(
      join(folder, page),
      html.replace(PROOF_PLACE, () => proofHtml(proof, lang, version)),
    );
  }
}
