/** Small hand-made rows that tests of several functions share. */
import type { AwardCategoryRow, AwardRow } from '../../src/ledger/awards.ts';
import type { PlaceRow } from '../../src/ledger/places.ts';

export function place(id: string, cluster: PlaceRow['cluster'], extra: Partial<PlaceRow> = {}): PlaceRow {
  return {
    id,
    name_zh: `${id}区`,
    short_zh: id,
    printed_forms: [`${id}区`],
    name_en: `${id} District`,
    short_en: id,
    place_kind: cluster === '' ? 'development_zone' : 'district',
    cluster,
    lon: 107,
    lat: 30,
    tile_col: 0,
    tile_row: 0,
    sort: 1,
    valid_from: '',
    valid_to: '',
    gb2260: '',
    gb2260_edition: '',
    iso_3166_2: '',
    wikidata: '',
    note_zh: '',
    note_en: '',
    ...extra,
  };
}

export function category(id: string, no: number, domain: AwardCategoryRow['domain']): AwardCategoryRow {
  return { id, no, label_zh: id, label_en: id, domain, document: 'd', section: 's', printed: id, start: no };
}

export function award(categoryId: string, placeId: string, position: number): AwardRow {
  return {
    id: `${categoryId}-${placeId}`,
    category: categoryId,
    place: placeId,
    position,
    document: 'd',
    section: 's',
    printed: `${placeId}区`,
    start: position,
  };
}

/** Three districts in three clusters, one zone, two groups, five commendations. */
export const smallWorld = {
  places: [
    place('a', 'central', { sort: 1 }),
    place('b', 'northeast', { sort: 2 }),
    place('c', 'southeast', { sort: 3 }),
    place('z', '', { sort: 9 }),
  ],
  categories: [category('rural', 1, 'rural'), category('trade', 2, 'economy')],
  awards: [award('rural', 'b', 1), award('rural', 'a', 2), award('trade', 'a', 1), award('trade', 'z', 2)],
};
