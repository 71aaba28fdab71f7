import type { Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

/** What a map says wherever it stands, also alone in another site or in a picture that is passed on. */
export const mapNote: Words = t(
  '边界为2016年版，示意图，不作划界依据；在中国境内转载地图可能需要审图号。',
  'Borders of the 2016 edition, schematic, no authority on boundaries; republishing the map inside China may need a map review number.',
);
