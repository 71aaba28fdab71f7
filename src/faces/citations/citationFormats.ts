import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import type { Citation } from './citation.ts';
import { citationBibtex } from './citationBibtex.ts';
import { citationCsl } from './citationCsl.ts';
import { citationRis } from './citationRis.ts';
import { citationText } from './citationText.ts';

export interface CitationFormat {
  /** Ending of its files. */
  ending: 'txt' | 'bib' | 'ris' | 'csl.json';
  label: Words;
  mediaType: string;
  write: (citation: Citation) => string;
}

/** The forms a citation is offered in. */
export const citationFormats: readonly CitationFormat[] = [
  {
    ending: 'txt',
    label: t('文字', 'Text'),
    mediaType: 'text/plain; charset=utf-8',
    write: (citation) => `${citationText(citation)}\n`,
  },
  {
    ending: 'bib',
    label: t('BibTeX', 'BibTeX'),
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: citationBibtex,
  },
  {
    ending: 'ris',
    label: t('RIS', 'RIS'),
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: citationRis,
  },
  {
    ending: 'csl.json',
    label: t('CSL-JSON', 'CSL-JSON'),
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: citationCsl,
  },
];
