/** One page of every type, by its Chinese address; the English twin stands under `/en`. */
export const PAGE_TYPES = {
  home: '/',
  chart: '/charts/awards-map/',
  place: '/places/500112/',
  story: '/stories/who-was-commended/',
  data: '/data/',
  table: '/data/observations/',
  document: '/documents/liangping-2021-tasks/',
  explorer: '/targets/',
  ledger: '/tasks/',
  indicator: '/indicators/gross-regional-product/',
  award: '/awards/poverty-alleviation/',
  measure: '/measures/measure-01/',
  agency: '/agencies/liangping-forestry-bureau/',
  compare: '/places/compare/',
  search: '/search/',
  methods: '/methods/',
  embed: '/embed/awards-map/',
} as const satisfies Record<string, string>;

export type PageType = keyof typeof PAGE_TYPES;

/** The types that Lighthouse judges. */
export const LIGHTHOUSE_TYPES = [
  'home',
  'chart',
  'place',
  'story',
  'data',
  'embed',
] as const satisfies readonly PageType[];
