import { t } from '../../i18n/t.ts';
import { citedKind } from './citationWords.ts';
import { words } from '../../i18n/words.ts';
import type { Citation } from './citation.ts';
import { addressOf, type CiteContext } from './citeContext.ts';
import { ownCitation } from './ownCitation.ts';

/** Everything together: the data set as a whole. */
export function ledgerCitation(context: CiteContext): Citation {
  const { siteName, siteLine } = words[context.lang];
  return {
    ...ownCitation(context),
    kind: 'dataset',
    id: 'chongqing-ledger',
    title: t(`${siteName}：${siteLine}`, `${siteName}: ${siteLine}`)[context.lang],
    genre: citedKind.ledger[context.lang],
    url: addressOf('/', context),
  };
}
