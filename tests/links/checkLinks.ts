import { checkBundle, checkSealed, checkStated } from './checkHashes.ts';
import { LinkTally, type LinkReport } from './linkTally.ts';
import { readMarkup, type Markup } from './readMarkup.ts';
import { resolveReference, type Target } from './resolveReference.ts';
import { scriptReferences } from './scriptReferences.ts';
import type { SiteAddress } from '../../src/integrations/keepAddresses.ts';
import { SiteFolder } from './siteFolder.ts';
import { styleReferences } from './styleReferences.ts';
import { textAddresses } from './textAddresses.ts';

const MARKUP = /\.(html|svg|xml)$/;
const DESCRIPTION = /\.(json|jsonld)$/;
const PROSE = /\.(txt|bib|ris|csv)$/;

/** An address some file names, and whether a place within its target must be there too. */
interface Reference {
  address: string;
  times: number;
  isName: boolean;
}

/** In linked data, `@id` is a name: its page is there, but nothing needs to stand at its fragment. */
function* stringsOf(value: unknown, key = ''): Generator<{ text: string; isName: boolean }> {
  if (typeof value === 'string') yield { text: value, isName: key === '@id' };
  else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* stringsOf(item, name);
}

class SiteReader {
  readonly tally = new LinkTally();
  readonly #site: SiteFolder;
  readonly #address: SiteAddress;
  readonly #addressesIn: (text: string) => string[];
  readonly #named = new Map<string, Reference[]>();
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** Addresses that mean the same wherever they stand are followed once. */
  readonly #followed = new Map<string, Target>();

  constructor(site: SiteFolder, address: SiteAddress) {
    this.#site = site;
    this.#address = { ...address, origin: new URL(address.origin).origin };
    this.#addressesIn = textAddresses(this.#address.origin);
  }

  #name(from: string, addresses: Iterable<string>, isName = false): void {
    const list = this.#named.get(from) ?? [];
    this.#named.set(from, list);
    for (const address of addresses) list.push({ address, times: 1, isName });
  }

  #readDescription(from: string, text: string): void {
    try {
      const description: unknown = JSON.parse(text);
      for (const { text: words, isName } of stringsOf(description))
        this.#name(from, this.#addressesIn(words), isName);
      checkStated(description, from, this.#site, this.#address, this.tally);
    } catch (error) {
      this.tally.problem(from, `holds JSON that does not parse: ${String(error)}`);
    }
  }

  #readMarkup(from: string, markup: Markup): void {
    this.#ids.set(from, markup.ids);
    const list = this.#named.get(from) ?? [];
    this.#named.set(from, list);
    for (const [address, times] of markup.references) list.push({ address, times, isName: false });
    for (const text of markup.texts) this.#name(from, this.#addressesIn(text));
    for (const css of markup.styles) this.#name(from, styleReferences(css));
    for (const block of markup.blocks) this.#readDescription(from, block);
    checkSealed(markup, from, this.#site, this.#address, this.tally);
  }

  read(file: string): void {
    if (MARKUP.test(file)) {
      if (file.endsWith('.html')) this.tally.pages += 1;
      this.#readMarkup(file, readMarkup(this.#site.text(file)));
    } else if (DESCRIPTION.test(file)) this.#readDescription(file, this.#site.text(file));
    else if (PROSE.test(file)) this.#name(file, this.#addressesIn(this.#site.text(file)));
    else if (file.endsWith('.css')) this.#name(file, styleReferences(this.#site.text(file)));
    else if (file.endsWith('.js')) this.#name(file, scriptReferences(this.#site.text(file)));
    else if (file.endsWith('.zip')) checkBundle(file, this.#site, this.tally);
  }

  #follow(reference: string, from: string): Target {
    const isRelative = !/^(\/|https?:)/.test(reference);
    const key = isRelative ? `${from} ${reference}` : reference;
    const target = this.#followed.get(key) ?? resolveReference(reference, from, this.#site, this.#address);
    this.#followed.set(key, target);
    return target;
  }

  /** Follows what every file named, now that the places within all of them are known. */
  followAll(): void {
    for (const [from, references] of this.#named) {
      for (const { address, times, isName } of references) {
        const target = this.#follow(address, from);
        if (target.kind === 'elsewhere') continue;
        this.tally.links += times;
        if (target.kind === 'wrong') {
          this.tally.problem(from, `names ${JSON.stringify(address)}, which ${target.why}`);
          continue;
        }
        this.tally.reached.add(target.file);
        if (target.anchor === '' || isName) continue;
        this.tally.anchors += times;
        if (this.#ids.get(target.file)?.has(target.anchor) !== true)
          this.tally.problem(
            from,
            `names ${JSON.stringify(address)}, and nothing stands at #${target.anchor}`,
          );
      }
    }
  }
}

/**
 * Checks everything a built site says about itself: every link and the place within a page it names, every file a page, drawing,
 * style sheet, script, feed or description names, every hash and size a description states.
 *
 * @param folder the built site, such as `dist`
 * @param address where it was built to stand
 */
export function checkLinks(folder: string, address: SiteAddress): LinkReport {
  const site = new SiteFolder(folder);
  const reader = new SiteReader(site, address);
  for (const file of site.files) reader.read(file);
  reader.followAll();
  return reader.tally.report();
}
