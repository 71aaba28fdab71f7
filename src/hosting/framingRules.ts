import { embedHeaderPolicy } from './embedPolicy.ts';
import type { HeaderLayer, Headers } from './headerLayer.ts';
import { EMBEDS, inEveryLang } from './inEveryLang.ts';
import { pagePolicy } from './pagePolicy.ts';
import { policyText, type Policy } from './policyText.ts';
import { workerPolicy } from './workerPolicy.ts';

const policyHeader = (policy: Policy, ancestors: readonly string[]): Headers => ({
  'Content-Security-Policy': policyText({ ...policy, 'frame-ancestors': ancestors }),
});

const framedByNobody = (policy: Policy): Headers => ({
  ...policyHeader(policy, ["'none'"]),
  'X-Frame-Options': 'DENY',
});

/**
 * What a page may do and who may frame it.
 *
 * @param embedScripts hashes of the scripts of embeds, released ones too
 */
export const framingRules = (embedScripts: readonly string[]): HeaderLayer => ({
  rules: [
    {
      paths: EMBEDS,
      headers: {
        // Anywhere: `*` stands for web pages alone, and a snippet is first tried in a file.
        ...policyHeader(embedHeaderPolicy(embedScripts), ['*', 'file:']),
        // Sites that are isolated across origins frame only pages that say this of themselves. An embed loads nothing.
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
    { paths: inEveryLang('/search/*'), headers: framedByNobody(pagePolicy('search')) },
    { paths: ['/pagefind/pagefind-worker.js'], headers: framedByNobody(workerPolicy('search')) },
    { paths: ['/sw.js'], headers: framedByNobody(workerPolicy('service')) },
  ],
  rest: framedByNobody(pagePolicy('plain')),
});
