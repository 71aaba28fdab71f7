/** What the tests use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export interface CslName {
    literal?: string;
    family?: string;
    given?: string;
  }
  export interface CslItem {
    id: string;
    type: string;
    title?: string;
    author?: CslName[];
    issued?: { 'date-parts': number[][] };
    accessed?: unknown;
    version?: string;
    URL?: string;
    publisher?: string;
    number?: string;
    note?: string;
  }
  export class Cite {
    constructor(data: string, options: { forceType: string });
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
