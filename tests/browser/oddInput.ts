import { seededRandom } from '../../scripts/bench/seededRandom.ts';

/** Texts that have broken something somewhere: markup, addresses, names of objects, patterns, encodings, sizes. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '<img src=x onerror="window.broken=1">',
  '<svg><script>window.broken=1</script></svg>',
  '"><script>window.broken=1</script>',
  `'"\`><iframe srcdoc="<script>parent.broken=1</script>">`,
  '</title></select></table><base href="//127.0.0.1:9/">',
  'javascript:window.broken=1',
  'data:text/html,<script>window.broken=1</script>',
  '//127.0.0.1:9/x',
  '\\\\127.0.0.1\\x',
  '../../../../etc/passwd',
  '${window.broken=1}',
  '{{window.broken=1}}',
  '{n} {total} {a} {b} $& $1 $`',
  '\\',
  '"]*{}',
  '[data-id="x"]',
  '(((((((((((((((((((((((a+)+)+)+',
  '.*+?^${}()|[]',
  '\u0000\u0001\u001b',
  '\u202e\u2066abc\u2069\u200b\ufeff',
  '\ud800',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '渝北',
  '投资 目标',
  '高新区',
  '500112',
  '500108',
  'lead',
  'award-2020-01-1',
  '%',
  '%00',
  '&=;#?',
  'a=b&a=c',
  '1e309',
  '9'.repeat(400),
  'x'.repeat(6000),
  '长'.repeat(600),
  'é'.normalize('NFD').repeat(200),
];

/** Encodings no library would write. */
const RAW: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%ED%A0%80',
  '%C0%AE',
  '%FF%FE',
  '+',
  '==',
  '&&&',
  ';',
  '%u6295',
  '%2500',
];

/** Servers refuse longer addresses; cut anywhere, in the middle of a sign too. */
const LONGEST = 7000;

export interface OddInput {
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the texts, or two of them together. */
  text: () => string;
  /** A query string of some of these names and of names nobody knows. */
  query: (names: readonly string[]) => string;
  hash: () => string;
}

/** The same odd inputs for the same seed. */
export function oddInput(seed: number): OddInput {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const text = (): string => (random() < 0.3 ? pick(TEXTS) + pick(TEXTS) : pick(TEXTS));
  const encoded = (value: string): string =>
    random() < 0.15 ? pick(RAW) : encodeURIComponent(value.toWellFormed());
  const query = (names: readonly string[]): string => {
    const count = Math.floor(random() * 5);
    const pairs = Array.from({ length: count }, () => {
      const name = random() < 0.8 ? pick(names) : text();
      return `${encoded(name)}=${encoded(text())}`;
    });
    return `?${pairs.join(random() < 0.95 ? '&' : ';')}`.slice(0, LONGEST);
  };
  const hash = (): string =>
    random() < 0.5 ? '' : `#${random() < 0.5 ? '' : '?secret='}${encoded(text())}`.slice(0, LONGEST);
  return { pick, text, query, hash };
}
