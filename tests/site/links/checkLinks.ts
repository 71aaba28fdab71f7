import Papa from 'papaparse';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../../src/integrations/builtFiles.ts';
import type { SiteAddress } from '../../../src/integrations/keepAddresses.ts';
import { attributeOf, isElement, type PageElement, PageTree, textOf, textsBelow } from '../pageTree.ts';
import { type StatedHash, statedHashes } from './statedHashes.ts';

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

/** What an address leads to: a file of the site, or nothing, with the reason; undefined where it leads elsewhere. */
type Target = { file: string; anchor: string } | { wrong: string } | undefined;

const ADDRESS_ATTRIBUTES = 'href src poster action formaction cite data background manifest xlink:href'.split(
  ' ',
);
/** Schemes that lead out of the web, and text that is an address itself. */
const OTHER_SCHEMES = ['mailto:', 'tel:', 'data:', 'urn:', 'doi:'];

const digest = (bytes: Uint8Array | string, algorithm = 'sha256', as: 'hex' | 'base64' = 'hex'): string =>
  createHash(algorithm).update(bytes).digest(as);

/** Modules a compiled script names by a path. */
const scriptReferences = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`${}]+)["'`]/g)].map(
    ([, path = '']) => path,
  );

const styleReferences = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, quoted, single, bare]) => quoted ?? single ?? bare ?? '',
  );

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

class SiteReader {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #origin: string;
  readonly #base: string;
  readonly #named: { from: string; address: string; isName: boolean }[] = [];
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** Addresses that mean the same wherever they stand are followed once. */
  readonly #followed = new Map<string, Target>();
  readonly #problems = new Set<string>();
  #hashes = 0;

  constructor(folder: string, { origin, base }: SiteAddress) {
    this.#folder = folder;
    this.#files = new Set(builtFiles(folder).map((path) => path.slice(1)));
    this.#origin = new URL(origin).origin;
    this.#base = base.endsWith('/') ? base : `${base}/`;
  }

  #bytes = (file: string): Uint8Array => readFileSync(join(this.#folder, file));

  #problem(from: string, what: string): void {
    this.#problems.add(`/${from} ${what}`);
  }

  #name(from: string, addresses: Iterable<string>, isName = false): void {
    for (const address of addresses) this.#named.push({ from, address, isName });
  }

  /** Addresses of the site in any text, without the punctuation of the sentence around them; Markdown's brackets are none of theirs. */
  #nameWithin(from: string, text: string, isName = false): void {
    if (!text.includes(this.#origin)) return;
    const pattern = new RegExp(
      String.raw`${RegExp.escape(this.#origin)}(?![\w.:-])[\w\-.~:/?#@!$&'*+,;=%]*`,
      'g',
    );
    this.#name(
      from,
      [...text.matchAll(pattern)].map(([found]) => found.replace(/[.,;:!?'*]+$/, '')),
      isName,
    );
  }

  /** Follows an address as a browser would. */
  #follow(address: string, from: string): Target {
    const key = /^(\/|https?:)/.test(address) ? address : `${from} ${address}`;
    if (!this.#followed.has(key)) this.#followed.set(key, this.#resolve(address, from));
    return this.#followed.get(key);
  }

  #resolve(address: string, from: string): Target {
    if (address === '') return { wrong: 'is empty' };
    const here = `${this.#origin}${this.#base}${from.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!URL.canParse(address, here)) return { wrong: 'is no address' };
    const url = new URL(address, here);
    if (OTHER_SCHEMES.includes(url.protocol)) return undefined;
    if (!/^https?:$/.test(url.protocol)) return { wrong: `has the scheme ${url.protocol}` };
    if (url.origin !== this.#origin) return undefined;
    const [path, anchor] = [decode(url.pathname), decode(url.hash.slice(1))];
    if (path === undefined || anchor === undefined) return { wrong: 'is not encoded as an address' };
    if (!path.startsWith(this.#base)) return { wrong: `leaves the site, which stands under ${this.#base}` };
    const below = path.slice(this.#base.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (this.#files.has(file)) return { file, anchor: anchor.replace(/:~:.*$/, '') };
    return {
      wrong: this.#files.has(`${below}/index.html`)
        ? 'is a page without its final slash'
        : 'leads to no file of the site',
    };
  }

  /** In linked data, `@id` is a name: its page is there, but nothing needs to stand at its fragment. */
  #readValue(from: string, value: unknown, key = ''): void {
    if (typeof value === 'string') this.#nameWithin(from, value, key === '@id');
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value))
        this.#readValue(from, item, Array.isArray(value) ? key : name);
  }

  #readDescription(from: string, text: string): void {
    try {
      const description: unknown = JSON.parse(text);
      this.#readValue(from, description);
      for (const stated of statedHashes(description)) this.#checkStated(from, stated);
    } catch (error) {
      this.#problem(from, `holds JSON that does not parse: ${String(error)}`);
    }
  }

  #checkStated(from: string, { address, sha256, bytes }: StatedHash): void {
    const target = this.#follow(address, from);
    if (target === undefined) return;
    if ('wrong' in target) {
      this.#problem(from, `states a hash of ${address}, which ${target.wrong}`);
      return;
    }
    this.#hashes += 1;
    const file = this.#bytes(target.file);
    const real = digest(file);
    if (real !== sha256) this.#problem(from, `states the hash ${sha256} of ${address}, which has ${real}`);
    if (bytes !== undefined && bytes !== file.length)
      this.#problem(from, `states ${String(bytes)} bytes of ${address}, which has ${String(file.length)}`);
  }

  /** What stands in a page must be what its policy allows, where the policy allows by hash. */
  #checkInline(from: string, policy: string, directive: string, text: string): void {
    const allowed = policy.split(';').find((part) => part.trim().startsWith(directive)) ?? '';
    this.#hashes += 1;
    const real = `'sha256-${digest(text, 'sha256', 'base64')}'`;
    if (!allowed.includes(real)) this.#problem(from, `holds what its ${directive} does not allow: ${real}`);
  }

  /** Sealed files must be what they were. */
  #checkSeal(from: string, address: string, integrity: string): void {
    const target = this.#follow(address, from);
    if (target === undefined || 'wrong' in target) return; // A link that leads nowhere is told as such.
    for (const stated of integrity.split(/\s+/)) {
      const [algorithm = '', hash = ''] = stated.split(/-(.*)/s);
      this.#hashes += 1;
      const real = digest(this.#bytes(target.file), algorithm, 'base64');
      if (real !== hash)
        this.#problem(from, `seals ${address} with ${stated}, which has ${algorithm}-${real}`);
    }
  }

  /** The description inside a bundle must hold for the files beside it. */
  #checkBundle(from: string): void {
    const entries = unzipSync(this.#bytes(from));
    for (const name of Object.keys(entries).filter((path) => path.endsWith('datapackage.json')))
      for (const { address, sha256 } of statedHashes(
        JSON.parse(Buffer.from(entries[name] ?? []).toString()),
      )) {
        const entry = entries[name.replace('datapackage.json', address)];
        this.#hashes += 1;
        if (entry === undefined) this.#problem(from, `describes ${address}, which is not in it`);
        else if (digest(entry) !== sha256)
          this.#problem(from, `states another hash of ${address} than it has`);
      }
  }

  #readMeta(from: string, kind: string, content: string): void {
    if (kind.toLowerCase() !== 'refresh') this.#nameWithin(from, content);
    else this.#name(from, [/url=['"]?([^'"]+)/i.exec(content)?.[1]?.trim() ?? '']);
  }

  /** Scripts and styles that stand in the page. */
  #readText(from: string, name: string, type: string, text: string, policy: string): void {
    if (!['script', 'style'].includes(name) || text === '') return;
    if (type === 'application/ld+json') this.#readDescription(from, text);
    else this.#checkInline(from, policy, `${name}-src`, text);
    if (name === 'style') this.#name(from, styleReferences(text));
  }

  #readElement(from: string, element: PageElement, policy: string): void {
    const of = (name: string): string => attributeOf(element, name) ?? '';
    const name = element.tagName;
    for (const { prefix = '', name: own, value } of element.attrs) {
      const attribute = prefix === '' ? own : `${prefix}:${own}`;
      // A link to nothing in particular is one to the page itself: "try again".
      if (ADDRESS_ATTRIBUTES.includes(attribute) && !(name === 'a' && value === ''))
        this.#name(from, [value.trim()]);
      else if (['srcset', 'imagesrcset'].includes(attribute))
        this.#name(
          from,
          value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
        );
      else if (value.startsWith('url(')) this.#name(from, styleReferences(value));
    }
    if (name === 'meta') this.#readMeta(from, of('http-equiv'), of('content'));
    if (of('integrity') !== '') this.#checkSeal(from, of('src') || of('href'), of('integrity'));
    this.#readText(from, name, of('type'), textOf(element), policy);
  }

  #readMarkup(from: string): void {
    const tree = new PageTree(this.#text(from));
    this.#ids.set(from, new Set(tree.elements.flatMap((element) => attributeOf(element, 'id') ?? [])));
    const policy = tree.meta('content-security-policy') ?? '';
    for (const element of tree.elements) this.#readElement(from, element, policy);
    for (const { value, parentNode } of textsBelow(tree.root))
      if (!isElement(parentNode) || !['script', 'style'].includes(parentNode.tagName))
        this.#nameWithin(from, value);
  }

  #text = (file: string): string => readFileSync(join(this.#folder, file), 'utf8');

  #read(file: string): void {
    if (/\.(html|svg|xml)$/.test(file)) this.#readMarkup(file);
    else if (/\.(json|jsonld)$/.test(file)) this.#readDescription(file, this.#text(file));
    else if (/\.(txt|bib|ris)$/.test(file)) this.#nameWithin(file, this.#text(file));
    // An address ends with its cell.
    else if (file.endsWith('.csv'))
      this.#nameWithin(file, Papa.parse<string[]>(this.#text(file)).data.flat().join('\n'));
    else if (file.endsWith('.css')) this.#name(file, styleReferences(this.#text(file)));
    else if (file.endsWith('.js')) this.#name(file, scriptReferences(this.#text(file)));
    else if (file.endsWith('.zip')) this.#checkBundle(file);
  }

  /** Reads every file, then follows what each named, now that the places within all of them are known. */
  report(): LinkReport {
    for (const file of this.#files) this.#read(file);
    const reached = new Set<string>();
    let [links, anchors] = [0, 0];
    for (const { from, address, isName } of this.#named) {
      const target = this.#follow(address, from);
      if (target === undefined) continue;
      links += 1;
      if ('wrong' in target) {
        this.#problem(from, `names ${JSON.stringify(address)}, which ${target.wrong}`);
        continue;
      }
      reached.add(target.file);
      if (target.anchor === '' || isName) continue;
      anchors += 1;
      if (this.#ids.get(target.file)?.has(target.anchor) !== true)
        this.#problem(from, `names ${JSON.stringify(address)}, and nothing stands at #${target.anchor}`);
    }
    const pages = [...this.#files].filter((file) => file.endsWith('.html')).length;
    return {
      pages,
      links,
      anchors,
      files: reached.size,
      hashes: this.#hashes,
      problems: [...this.#problems].sort(),
    };
  }
}

/**
 * Checks everything a built site says about itself: every link and the place within a page it names, every file a page, drawing,
 * style sheet, script, feed or description names, every hash and size a description states.
 *
 * @param folder the built site, such as `dist`
 * @param address where it was built to stand
 */
export const checkLinks = (folder: string, address: SiteAddress): LinkReport =>
  new SiteReader(folder, address).report();
