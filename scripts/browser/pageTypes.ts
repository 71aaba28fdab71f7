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
  search: '/search/',
  methods: '/methods/',
  embed: '/embed/awards-map/',
} as const satisfies Record<string, string>;

/** The types that Lighthouse judges. */
export const LIGHTHOUSE_TYPES = [
  'home',
  'chart',
  'place',
  'story',
  'data',
  'embed',
] as const satisfies readonly (keyof typeof PAGE_TYPES)[];

const addresses = (words: string): readonly string[] => words.trim().split(/\s+/);

/** At least one page per route, in both languages where that matters; tests/structure/pageTypes.test.ts finds a route without one. */
export const PAGE_ADDRESSES = addresses(`
  / /en/ /404.html /en/404.html /search/ /en/search/ /methods/ /en/methods/ /audit/ /en/audit/ /about/ /en/about/
  /awards/ /awards/poverty-alleviation/ /en/awards/poverty-alleviation/ /en/awards/rural-environment/
  /places/ /places/500112/ /places/500155/ /en/places/500108/ /en/places/liangjiang-new-area/
  /targets/ /en/targets/ /indicators/ /indicators/gross-regional-product/ /en/indicators/forest-coverage/
  /charts/ /charts/awards-map/ /charts/awards-by-category/ /en/charts/awards-matrix/
  /documents/ /documents/cq-2020-commendation/ /documents/liangping-2021-tasks/ /documents/nanan-2025-report/
  /en/documents/yubei-2021-report/ /en/documents/cq-2022-measures/
  /stories/ /stories/who-was-commended/ /en/stories/said-and-done/
  /measures/ /en/measures/ /measures/measure-13/ /en/measures/measure-17/ /en/measures/measure-02/
  /tasks/ /en/tasks/ /agencies/ /agencies/liangping-all-townships/ /en/agencies/liangping-economy-information-commission/
  /data/ /en/data/ /data/v/2.0.0/ /en/data/v/1.0.0/ /data/observations/ /en/data/inconsistencies/ /en/changes/ /changes/errata/ /en/changes/errata/
  /embed/awards-map/ /en/embed/scorecard-nanan-2024/ /embed/place/500112/ /en/embed/place/500155/
`);

/** Those that only a site with several releases has: the hostile build. */
export const RELEASE_ADDRESSES = addresses('/changes/1.0.0...1.1.0/ /en/changes/1.0.0...1.1.0/');
