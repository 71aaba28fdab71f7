import { seededRandom } from '../../scripts/bench/seededRandom.ts';
import { markup, objectKeys, unseen } from '../payloads.ts';

/** Texts that have broken something somewhere: markup, addresses, names of objects, patterns, encodings, sizes. */
const TEXTS: readonly string[] = [
  ...[...markup, ...objectKeys, ...unseen],
  ...'| |0|-1|true|[object Object]|渝北|投资 目标|高新区|500112|500108|lead|award-2020-01-1|%|%00|&=;#?|a=b&a=c|1e309'.split(
    '|',
  ),
  ...[
    'data:text/html,<script>window.broken=1</script>',
    '//127.0.0.1:9/x',
    '\\\\127.0.0.1\\x',
    '</select></table><base href="//127.0.0.1:9/">',
  ],
  ...[
    '{n} {total} {a} {b} $& $1 $`',
    '\\',
    '"]*{}',
    '[data-id="x"]',
    '(((((((((((((a+)+)+)+',
    '.*+?^${}()|[]',
    '\u202e\u2066abc\u2069',
  ],
  ...[
    '\ud800',
    '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '9'.repeat(400),
    'x'.repeat(6000),
    '长'.repeat(600),
    'é'.normalize('NFD').repeat(200),
  ],
];

/** Encodings no library would write. */
const RAW = '% %E0%A4%A %ED%A0%80 %C0%AE %FF%FE + == &&& ; %u6295 %2500'.split(' ');

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
    const pairs = Array.from(
      { length: Math.floor(random() * 5) },
      () => `${encoded(random() < 0.8 ? pick(names) : text())}=${encoded(text())}`,
    );
    return `?${pairs.join(random() < 0.95 ? '&' : ';')}`.slice(0, LONGEST);
  };
  const hash = (): string =>
    random() < 0.5 ? '' : `#${random() < 0.5 ? '' : '?secret='}${encoded(text())}`.slice(0, LONGEST);
  return { pick, text, query, hash };
}
