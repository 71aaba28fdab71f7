/** Whose part of what a figure is, where it is not the place's whole. */
import type { JoinedObservation } from '../../analysis/joinObservations.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { scopeWords } from '../../ledger/vocabulary.ts';

/** Body, breakdown, scope and context of a figure; a word that the context holds anyway is not said twice. */
export function subjectWords({ row, body, breakdown }: JoinedObservation, lang: Lang): string {
  const context = inLanguage(row, 'context', lang);
  const names = [body, breakdown]
    .map((named) => (named === undefined ? '' : inLanguage(named, 'name', lang)))
    .filter((name) => name !== '' && !context.toLowerCase().includes(name.toLowerCase()));
  return [...names, scopeWords(row.scope, lang), context].filter((part) => part !== '').join(' · ');
}
