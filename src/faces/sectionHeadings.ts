import type { DocumentSection } from '../analysis/rowsOfDocument.ts';
import type { Lang } from '../i18n/lang.ts';
import { sectionTitle } from '../i18n/sectionTitle.ts';
import type { rowMeanings } from './rowMeanings.ts';

/** A section with the words that head it. */
export interface HeadedSection extends DocumentSection {
  title: string;
}

/** Tables whose rows head a section of their document: a measure, a group. */
const HEADING_TABLES: readonly string[] = ['measures', 'awardCategories'];

/** Names the sections of a document: by the measure or group they are about, else by the locator printed there. */
export function sectionHeadings(
  document: string,
  sections: readonly DocumentSection[],
  meaning: ReturnType<typeof rowMeanings>,
  lang: Lang,
): HeadedSection[] {
  return sections.map((section) => {
    const head = section.rows.find(({ table }) => HEADING_TABLES.includes(table));
    const title =
      head === undefined ? sectionTitle(document, section.name, lang) : meaning(head.table, head.id).text;
    return { ...section, title };
  });
}
