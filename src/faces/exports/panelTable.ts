/** The panel as a table: a row per place and year, a column per headline indicator and what is said of it. */
import { type PanelColumn, placeYearPanel } from '../../analysis/placeYearPanel.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { basisLabel } from '../../ledger/vocabulary.ts';
import { t } from '../../i18n/t.ts';
import { type ExportColumn, type ExportTable, text } from './exportTable.ts';

const nameOf = ({ indicator, basis }: PanelColumn): string => `${indicator.id.replaceAll('-', '_')}_${basis}`;

const ABOUT = t(
  '整个地方、全年、明确数值的结果，换成基本单位；过不了可比关口的留空（不同序列、不同口径、不同说法），所以空不等于没有数：全部数字在 observations。',
  'Results of the whole place and the whole year, stated as a value and converted to the base unit. What the gate does not let stand beside the others (another series, scope or wording) is left empty, so empty does not mean that no figure exists: `observations` has all.',
);

function exportColumn(column: PanelColumn, ledger: Ledger): ExportColumn {
  const { indicator, basis, unit } = column;
  const base = ledger.units.find(({ id }) => id === unit);
  const [zh, en] = [base?.name_zh ?? unit, base?.name_en ?? unit];
  return {
    name: nameOf(column),
    label: t(
      `${indicator.name_zh}：${basisLabel[basis].zh}（${zh}）`,
      `${indicator.name_en}: ${basisLabel[basis].en} (${en})`,
    ),
    about: ABOUT,
    unit: en,
    type: 'number',
    expected: 'a number',
    nullable: true,
  };
}

/** What every row begins with; the year stays a number that any program sorts. */
const KEYS: readonly ExportColumn[] = [
  text('id', t('编号：地方和年份', 'Identifier: place and year')),
  text('place', t('地方的编号', 'Id of the place')),
  text('place_zh', t('地方', 'Place, in Chinese')),
  text('place_en', t('地方（英文）', 'Place')),
  { ...text('year', t('年份', 'Year')), type: 'integer' },
];

/** Rows are places in their order, each with its years; a place or year without any figure has none. */
export function panelTable(ledger: Ledger): ExportTable {
  const columns = placeYearPanel(ledger);
  const cells = new Map<string, number>(
    columns.flatMap((column) =>
      column.rows.map((row) => [`${row.place}-${row.period}/${nameOf(column)}`, row.value] as const),
    ),
  );
  const years = [...new Set(columns.flatMap(({ rows }) => rows.map(({ period }) => period)))].sort();
  const rows = ledger.places
    .toSorted((a, b) => a.sort - b.sort)
    .flatMap(({ id: place, name_zh, name_en }) =>
      years.map((period) => ({
        id: `${place}-${period}`,
        ...{ place, place_zh: name_zh, place_en: name_en, year: Number(period) },
        ...Object.fromEntries(
          columns.map((column) => [
            nameOf(column),
            cells.get(`${place}-${period}/${nameOf(column)}`) ?? null,
          ]),
        ),
      })),
    )
    .filter(({ id }) => columns.some((column) => cells.has(`${id}/${nameOf(column)}`)));
  return {
    ...{ name: 'panel', key: 'id', unique: [['place', 'year']], references: [] },
    title: t('地方和年份的面板', 'Panel of places and years'),
    rowIs: t('一个地方的一年，一列一个主要指标', 'a place in a year, with a column per headline indicator'),
    columns: [...KEYS, ...columns.map((column) => exportColumn(column, ledger))],
    rows,
  };
}
