/** What was checked, and what was wrong. */
export interface LinkReport {
  /** HTML pages read. */
  pages: number;
  /** References to an address of the site, in pages, drawings, style sheets, scripts, feeds and descriptions. */
  links: number;
  /** Those of them that name a place within a page. */
  anchors: number;
  /** Different files of the site they lead to. */
  files: number;
  /** Hashes compared with bytes. */
  hashes: number;
  /** A sentence for every one that is wrong, by file. */
  problems: string[];
}

/** Counts while a site is read. */
export class LinkTally {
  pages = 0;
  links = 0;
  anchors = 0;
  hashes = 0;
  readonly reached = new Set<string>();
  readonly #problems = new Set<string>();

  problem(file: string, what: string): void {
    this.#problems.add(`/${file} ${what}`);
  }

  report(): LinkReport {
    const { pages, links, anchors, hashes } = this;
    return { pages, links, anchors, files: this.reached.size, hashes, problems: [...this.#problems].sort() };
  }
}
