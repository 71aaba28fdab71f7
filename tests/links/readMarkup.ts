/** What a page names, read with the tokenizer of the HTML standard: no tree is built, so that a site is read in a second. */
import { type Token, Tokenizer, TokenizerMode } from 'parse5';

export interface Markup {
  ids: Set<string>;
  /** Addresses as they are written, and how often. */
  references: Map<string, number>;
  /** Texts an absolute address may stand in: what is read, quoted and copied. */
  texts: string[];
  /** Blocks of linked data. */
  blocks: string[];
  styles: string[];
  /** Scripts and styles that stand in the page, which its policy must know by hash. */
  inline: { directive: 'script-src' | 'style-src'; text: string }[];
  /** Files that must have a hash, as `integrity` states it. */
  sealed: { address: string; integrity: string }[];
  policy: string;
}

const ADDRESS_ATTRIBUTES = new Set(
  'href src poster action formaction cite data background manifest xlink:href'.split(' '),
);
const SET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);
const LINKED_DATA = 'application/ld+json';

/** Elements whose content is text to its end tag, which the tokenizer alone cannot know. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

const attribute = ({ attrs }: Token.TagToken, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

class Reader {
  readonly found: Markup = {
    ids: new Set(),
    references: new Map(),
    texts: [],
    blocks: [],
    styles: [],
    inline: [],
    sealed: [],
    policy: '',
  };
  #within: Token.TagToken | undefined;
  #text = '';

  refer(address: string): void {
    this.found.references.set(address, (this.found.references.get(address) ?? 0) + 1);
  }

  #readMeta(tag: Token.TagToken): void {
    const content = attribute(tag, 'content') ?? '';
    const kind = attribute(tag, 'http-equiv')?.toLowerCase();
    if (kind === 'content-security-policy') this.found.policy = content;
    else if (kind === 'refresh') this.refer(/url=['"]?([^'"]+)/i.exec(content)?.[1]?.trim() ?? '');
    else this.found.texts.push(content);
  }

  #readAttribute(tag: string, name: string, value: string): void {
    // A link to nothing in particular is one to the page itself: "try again".
    if (tag === 'a' && name === 'href' && value === '') return;
    if (name === 'id') this.found.ids.add(value);
    else if (ADDRESS_ATTRIBUTES.has(name)) this.refer(value.trim());
    else if (SET_ATTRIBUTES.has(name))
      for (const part of value.split(',')) this.refer(part.trim().split(/\s/)[0] ?? '');
    else if (value.startsWith('url(')) this.refer(value.slice('url('.length).replace(/[)'"]/g, ''));
  }

  open(tag: Token.TagToken): void {
    this.close();
    if (tag.tagName === 'meta') this.#readMeta(tag);
    for (const { name, value } of tag.attrs) this.#readAttribute(tag.tagName, name, value);
    const integrity = attribute(tag, 'integrity');
    if (integrity !== undefined)
      this.found.sealed.push({ address: attribute(tag, 'src') ?? attribute(tag, 'href') ?? '', integrity });
    this.#within = tag;
  }

  /** Puts the text read so far where it belongs. */
  close(): void {
    const [text, tag] = [this.#text, this.#within];
    this.#text = '';
    this.#within = undefined;
    if (text === '') return;
    if (tag?.tagName === 'script' && attribute(tag, 'type') === LINKED_DATA) this.found.blocks.push(text);
    else if (tag?.tagName === 'script') this.found.inline.push({ directive: 'script-src', text });
    else if (tag?.tagName === 'style') {
      this.found.styles.push(text);
      this.found.inline.push({ directive: 'style-src', text });
    } else this.found.texts.push(text);
  }

  say(text: string): void {
    this.#text += text;
  }
}

/** Reads a page, or a drawing, which is written alike. */
export function readMarkup(text: string): Markup {
  const reader = new Reader();
  const say = ({ chars }: Token.CharacterToken): void => {
    reader.say(chars);
  };
  const pass = (): void => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (tag) => {
        reader.open(tag);
        const raw = RAW[tag.tagName];
        if (raw !== undefined && !tag.selfClosing) tokenizer.state = raw;
      },
      onEndTag: () => {
        reader.close();
      },
      onCharacter: say,
      onWhitespaceCharacter: say,
      onNullCharacter: pass,
      onComment: pass,
      onDoctype: pass,
      onEof: () => {
        reader.close();
      },
    },
  );
  tokenizer.write(text, true);
  return reader.found;
}
