import { t } from '../../i18n/t.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { dataVersion } from '../../ledger/dataVersion.ts';

/** What every bulk file says of itself. No date: two builds of one commit are the same bytes. */
export const release = {
  name: packageJson.name,
  title: t('渝政账本', 'Chongqing Ledger'),
  version: dataVersion.version,
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  credit: '渝政账本 · Chongqing Ledger',
} as const;
