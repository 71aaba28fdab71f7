import type { HeaderLayer } from './headerLayer.ts';
import { EMBEDS } from './inEveryLang.ts';

const SHARED_ENDINGS = [
  ...['csv', 'json', 'jsonld', 'parquet', 'sqlite', 'zip', 'xml', 'txt', 'bib', 'ris'],
  ...['svg', 'png'],
];

/** What other sites may load and read: files, pictures, embeds and their loader. */
export const sharingRules: HeaderLayer = {
  rules: [
    {
      paths: [...EMBEDS, ...SHARED_ENDINGS.map((ending) => `/*.${ending}`)],
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
  ],
  rest: {},
};
