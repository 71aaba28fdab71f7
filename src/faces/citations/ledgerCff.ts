import type { DataVersion } from '../../ledger/dataVersion.ts';
import { words } from '../../i18n/words.ts';
import { citationCff } from './citationCff.ts';
import { ledgerCitation } from './ledgerCitation.ts';

/** Stands in where a site is asked for: the repository does not know where it is published. */
const NOWHERE = 'https://unpublished.invalid';

/** The repository's CITATION.cff. It names no address until the project has one. */
export function ledgerCff(data: DataVersion): string {
  const citation = ledgerCitation({ lang: 'en', site: NOWHERE, base: '/', data });
  return citationCff(
    { ...citation, title: `${words.zh.siteName} · ${citation.title}`, url: '' },
    {
      message:
        'Please cite the data set with its version; for a figure, cite its row and the document it stands in.',
      abstract:
        'What Chongqing’s district governments put on paper, as data: targets, tasks handed to agencies, results, commendations and their rewards. ' +
        'Rows drawn from a document name it, the printed words they rest on and, where its text is archived, their offset.',
      keywords: [
        'Chongqing',
        'district government',
        'work reports',
        'targets',
        'commendations',
        'provenance',
        '重庆',
        '政府工作报告',
        '督查激励',
      ],
      alias: words.zh.siteName,
    },
  );
}
