import { inLanguage } from '../../i18n/inLanguage';
import type { Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import type { OutcomeRow } from '../../ledger/outcomes';

/**
 * What an outcome is about and what else is to be said. Without an indicator the Chinese page has the printed words; the English one
 * has the first part of the note, which names what they are about.
 *
 * @param name name of its indicator, where it has one
 */
export function outcomeWords(
  outcome: OutcomeRow,
  name: string | undefined,
  lang: Lang,
): { what: string; note: string } {
  const note = inLanguage(outcome, 'note', lang);
  if (name !== undefined) return { what: name, note };
  const [subject = '', ...rest] = note.split('; ');
  return { what: t(outcome.printed, subject)[lang], note: t(note, rest.join('; '))[lang] };
}
