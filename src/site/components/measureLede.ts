import type { MeasureStory } from '../../analysis/measureRecords';
import { formatList } from '../../format/formatList';
import { inLanguage } from '../../i18n/inLanguage';
import { LANGUAGES, type Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import { domainLabel, recipientLabel, rewardLabel } from '../../ledger/vocabulary';

/**
 * What a measure can earn whom, and who leads it.
 *
 * @param of how many measures there are
 */
export function measureLede(
  { record, kinds, leads, recipients }: MeasureStory,
  of: number,
  lang: Lang,
): string {
  const { measure } = record;
  const receivers = (word: 'all' | 'part') =>
    formatList(
      recipients.rows
        .filter(({ eligible }) => eligible === word)
        .map(({ recipient }) => recipientLabel[recipient][lang]),
      lang,
    );
  const [wholly, partly] = [receivers('all'), receivers('part')];
  // Neither “and” nor “or”: some measures grant one of several.
  const gets = kinds.map((kind) => rewardLabel[kind][lang]).join(LANGUAGES[lang].comma);
  const leaders = formatList(
    leads.map(({ agency }) => inLanguage(agency, 'name', lang)),
    lang,
  );
  const domain = domainLabel[measure.domain];
  return t(
    `${String(of)}项中的第${String(measure.no)}项，属“${domain.zh}”，由${leaders}牵头。${wholly}可以得到：${gets}。${partly === '' ? '' : `${partly}只能得其中一部分。`}`,
    `One of ${String(of)} measures of 2022, in the field “${domain.en}”, led by the ${leaders}. What it can earn ${wholly}: ${gets}.${partly === '' ? '' : ` Only part of it is open to ${partly}.`}`,
  )[lang];
}
