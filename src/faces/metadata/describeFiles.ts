import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import type { DescribedFile } from './describedTable.ts';
import { fileUrl, type SiteContext } from './siteContext.ts';

interface Form {
  form: DescribedFile['form'];
  ending: string;
  mediaType: string;
  title: Words;
}

/** The forms every table is published in; the first is the one the others are made from. */
const FORMS: readonly Form[] = [
  { form: 'csv', ending: '.csv', mediaType: 'text/csv', title: t('CSV（UTF-8）', 'CSV (UTF-8)') },
  {
    form: 'excel',
    ending: '-excel.csv',
    mediaType: 'text/csv',
    title: t('CSV（Excel 用，带 BOM）', 'CSV for Excel (with BOM)'),
  },
  { form: 'json', ending: '.json', mediaType: 'application/json', title: t('JSON', 'JSON') },
  {
    form: 'parquet',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    title: t('Parquet', 'Parquet'),
  },
];

/** The files of a table, with the size and hash of the CSV. */
export function describeFiles(
  table: string,
  csv: { bytes: number; sha256: string },
  site: SiteContext,
): DescribedFile[] {
  return FORMS.map(({ form, ending, mediaType, title }) => ({
    form,
    name: `${table}${ending}`,
    url: fileUrl(site, `/data/${table}${ending}`),
    mediaType,
    title,
    ...(form === 'csv' ? csv : {}),
  }));
}
