import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';

const LOST = t(
  '存档文本丢了字：“544.7公里”按5条、44.7公里来读，这是推测，行的说明里写了',
  'the archived text lost characters: “544.7公里” is read as 5 lines and 44.7 km, a guess the row says is one',
);

/** Rows whose figure cannot be read from the printed phrase, each with the reason; at most 2 % of all. */
export const UNREADABLE: Readonly<Record<string, Words>> = { 'yb21-069': LOST, 'yb21-070': LOST };
