/** What a mark says of the stated figure it draws, and where it leads. */
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { kindOfFigure, statusWords } from '../../ledger/vocabulary.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { LinkTo } from './defineChart.ts';
import { figureText } from './tracedColumns.ts';

/** Names a figure of a place, and leads to where it stands. */
export function figureMark(place: PlaceRow, row: ObservationRow, lang: Lang, linkTo: LinkTo) {
  const parts = [
    placeName(place, lang),
    formatPeriod(row.period, lang),
    row.kind === 'target' ? kindOfFigure.target[lang] : '',
    figureText(row, lang),
    // Where a series breaks is drawn.
    statusWords({ ...row, series: '' }, lang),
    gradeOfCited(row.document, lang),
  ];
  return {
    id: row.id,
    description: parts.filter((part) => part !== '').join(' · '),
    href: linkTo(`/documents/${row.document}/#${row.id}`),
  };
}
