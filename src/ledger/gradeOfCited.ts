import type { Lang } from '../i18n/lang.ts';
import { sourceGradeLabel } from './documents.ts';
import { sources } from './sources.ts';

const cited = new Map(
  sources.ledger.documents.flatMap(({ id, audited, source_grade: grade }) =>
    audited ? [] : [[id, sourceGradeLabel[grade]] as const],
  ),
);

/** Who published a cited page, which stands beside its figures; nothing of an archived text. */
export const gradeOfCited = (document: string, lang: Lang): string => cited.get(document)?.[lang] ?? '';
