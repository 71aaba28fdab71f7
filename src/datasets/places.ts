import { z } from 'zod';
import {
  id,
  integer,
  list,
  oneOf,
  optionalDate,
  optionalId,
  optionalNumber,
  optionalText,
  text,
} from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { CLUSTERS } from './vocabulary.ts';

/** Districts, counties, development zones and the municipality, each with the dates it stood under this form. */
export const places = defineTable({
  name: 'places',
  title: { zh: '地方', en: 'Places' },
  rowIs: { zh: '一个区县、开发区或全市', en: 'a district, county, development zone or the municipality' },
  key: 'id',
  row: z.object({
    id: id({ zh: 'GB/T 2260 代码；开发区用短名', en: 'GB/T 2260 code, or a slug where there is none' }),
    name_zh: text({ zh: '全称', en: 'Full name' }),
    short_zh: text({ zh: '简称', en: 'Short name' }),
    printed_forms: list({ zh: '文件中出现过的写法', en: 'Forms in which documents print the name' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    short_en: text({ zh: '英文简称', en: 'Short English name' }),
    kind: oneOf(['municipality', 'district', 'county', 'autonomous_county', 'development_zone'], {
      zh: '种类',
      en: 'Kind of place',
    }),
    cluster: oneOf(['', ...CLUSTERS], {
      zh: '片区：中心城区、主城新区、渝东北、渝东南',
      en: 'Cluster of the “one area, two groups” plan; empty for zones and the municipality',
    }),
    lon: optionalNumber(105, 111, { zh: '代表点经度', en: 'Longitude of a point inside', unit: '°' }),
    lat: optionalNumber(28, 33, { zh: '代表点纬度', en: 'Latitude of a point inside', unit: '°' }),
    tile_col: optionalNumber(0, 12, { zh: '方格图列', en: 'Column on the tile grid' }),
    tile_row: optionalNumber(0, 12, { zh: '方格图行', en: 'Row on the tile grid' }),
    sort: integer(0, 99, { zh: '行政区划顺序', en: 'Customary order' }),
    valid_from: optionalDate({ zh: '以此建制始于', en: 'First day under this form; empty: before 2016' }),
    valid_to: optionalDate({ zh: '以此建制止于', en: 'Last day under this form; empty: it still stands' }),
    successor: optionalId({ zh: '承继者', en: 'What took its place' }),
    note_zh: optionalText({ zh: '说明', en: 'Note in Chinese' }),
    note_en: optionalText({ zh: '英文说明', en: 'Note' }),
  }),
  references: [{ column: 'successor', table: 'places', optional: true }],
});

export type PlaceRow = RowOf<typeof places>;
