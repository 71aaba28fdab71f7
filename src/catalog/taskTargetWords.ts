/** Fields and kinds of the targets of tasks in words. */
import type { Counted } from '../analysis/crossTaskTargets.ts';
import type { TaskTargetsSummary } from '../analysis/summariseTaskTargets.ts';
import type { Field } from '../datasets/vocabulary.ts';
import { formatList } from '../format/formatList.ts';
import { fieldLabel } from '../i18n/fieldLabel.ts';
import type { Lang } from '../i18n/lang.ts';
import { basisLabel } from '../i18n/vocabularyLabel.ts';

const fieldName = (field: Field, lang: Lang): string =>
  lang === 'zh' ? fieldLabel[field].zh : fieldLabel[field].en.toLowerCase();

interface TaskTargetWords {
  /** The fields with most targets. */
  fields: string;
  /** The kinds of number with most targets. */
  bases: string;
  /** The fields without any target, in a sentence; empty where every field has some. */
  none: string;
}

function countedText<Key extends string>(
  rows: readonly Counted<Key>[],
  label: (key: Key) => string,
  lang: Lang,
): string {
  const texts = rows.map(({ key, count }) =>
    lang === 'zh' ? `${label(key)}（${String(count)}个）` : `${label(key)} (${String(count)})`,
  );
  return formatList(texts, lang);
}

function noneText(empty: readonly Counted<Field>[], lang: Lang): string {
  if (empty.length === 0) return '';
  const names = formatList(
    empty.map(({ key }) => fieldName(key, lang)),
    lang,
  );
  return lang === 'zh' ? `没有数字目标的领域：${names}` : `No numeric target in ${names}`;
}

export function taskTargetWords(
  { topFields, topBases, empty }: TaskTargetsSummary,
  lang: Lang,
): TaskTargetWords {
  return {
    fields: countedText(topFields, (key) => fieldName(key, lang), lang),
    bases: countedText(topBases, (key) => `“${basisLabel[key][lang]}”`, lang),
    none: noneText(empty, lang),
  };
}
