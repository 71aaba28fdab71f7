/** Cases that break the file rather than the table: its quotes, line ends, separators, bytes and length. */
import fc from 'fast-check';
import { gb18030 } from './gb18030.ts';
import { shown, type Expectation, type Mutation, type Mutator } from './mutation.ts';
import { brokenBytes, lineEnds } from './payloads.ts';
import { quoted, type Sheet } from './sheet.ts';

/** Half a file, a stray quote or a comma more: whatever the oracle makes of it. */
function aboutText(
  kind: string,
  change: (
    sheet: Sheet,
    at: number,
    n: number,
  ) => { expects: Expectation; what: string; file: string | Uint8Array },
): Mutator {
  return (sheet) =>
    fc
      .tuple(fc.nat(sheet.text.length - 1), fc.nat(10_000))
      .map(([at, n]): Mutation => ({ kind, ...change(sheet, at, n) }));
}

const pick = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;
const offset = (at: number): string => `at character ${String(at)}`;

/** Cuts `length` characters out of the text and puts others in. */
const spliced = (text: string, at: number, length: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at + length);

const inserted = (kind: string, pieces: readonly string[], expects: Expectation = 'either'): Mutator =>
  aboutText(kind, ({ text }, at, n) => ({
    expects,
    what: `${shown(pick(pieces, n))} ${offset(at)}`,
    file: spliced(text, at, 0, pick(pieces, n)),
  }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** Bytes put over or between those of the file. */
const broken: Mutator = aboutText('file: bytes that are no UTF-8', ({ text }, at, n) => {
  const bytes = [...bytesOf(text.slice(0, at)), ...pick(brokenBytes, n), ...bytesOf(text.slice(at))];
  return {
    expects: 'refused',
    what: `${pick(brokenBytes, n).join(' ')} ${offset(at)}`,
    file: Uint8Array.from(bytes),
  };
});

const overwritten: Mutator = aboutText('file: a byte overwritten', ({ text }, at, n) => {
  const bytes = bytesOf(text);
  const place = (at * 7 + n) % bytes.length;
  bytes[place] = n % 256;
  return { expects: 'either', what: `byte ${String(place)} = ${String(n % 256)}`, file: bytes };
});

const cutBytes: Mutator = aboutText('file: cut off, in bytes', ({ text }, at, n) => {
  const bytes = bytesOf(text);
  const length = (at * 7 + n) % bytes.length;
  return { expects: 'either', what: `after ${String(length)} bytes`, file: bytes.slice(0, length) };
});

const encodings: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ['UTF-16 LE with mark', (text) => utf16(text, false, true)],
  ['UTF-16 BE with mark', (text) => utf16(text, true, true)],
  ['UTF-16 LE', (text) => utf16(text, false, false)],
  ['UTF-16 BE', (text) => utf16(text, true, false)],
  ['GB 18030', gb18030],
  ['UTF-8 with mark', (text) => `\ufeff${text}`],
  ['UTF-8 twice', (text) => Buffer.from(bytesOf(text)).toString('latin1')],
];

const encoded: Mutator = aboutText('file: another encoding', ({ text }, _, n) => {
  const [what, encode] = pick(encodings, n);
  // Latin letters alone are the same in GB 18030, and in UTF-8 however often.
  const harmless = /^[\0-\x7f]*$/.test(text) && /GB|twice/.test(what);
  return { expects: harmless ? 'same' : 'refused', what, file: encode(text) };
});

/** Needless quotes are the one change of a file's writing that changes nothing. */
const allQuoted: Mutator = aboutText('file: every cell in quotes', ({ cells, columns }) => ({
  expects: 'same',
  what: 'header and rows',
  file: [columns.map(({ name }) => name), ...cells].map((row) => `${row.map(quoted).join(',')}\n`).join(''),
}));

const lineEndsChanged: Mutator = aboutText('file: other line ends', ({ text }, at, n) => {
  const mark = pick(lineEnds, n);
  const every = n % 2 === 0;
  const feed = text.indexOf('\n', at);
  return {
    expects: 'refused',
    what: `${shown(mark)} for ${every ? 'every line feed' : `that after character ${String(at)}`}`,
    file: every ? text.replaceAll('\n', mark) : spliced(text, feed, 1, mark),
  };
});

/** Spaces beside quotes are swallowed by lenient readers. */
const spacedQuotes: Mutator = aboutText('file: space beside quotes', ({ cells, columns }, at, n) => {
  const target = at % cells.length;
  const spaced = pick([' "x"', '"x" ', '"x"\t', '"x"\u3000', '"x"y', 'ax"y"'], n);
  const rows = cells.map((row, index) =>
    row.map((cell, column) =>
      index === target && column === n % row.length
        ? spaced.replace('x', () => cell.replaceAll('"', '""'))
        : quoted(cell),
    ),
  );
  return {
    expects: 'refused',
    what: `${shown(spaced)} in row ${String(target + 1)}, column ${String(1 + (n % columns.length))}`,
    file: [columns.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\n`).join(''),
  };
});

export const fileMutations: readonly Mutator[] = [
  inserted('file: a quote', ['"', '""', '"""', '","']),
  inserted('file: a separator', [',', ';', '\t', '，', ',,']),
  inserted('file: a line feed', ['\n', '\n\n', ',\n']),
  inserted('file: line end of another system', lineEnds, 'refused'),
  inserted('file: characters', ['<', '=', '0', 'x', '区', '😀', ' ', '\u0301', '|', '-']),
  aboutText('file: characters gone', ({ text }, at, n) => ({
    expects: 'either',
    what: `${String(1 + (n % 40))} ${offset(at)}`,
    file: spliced(text, at, 1 + (n % 40), ''),
  })),
  aboutText('file: a stretch twice', ({ text }, at, n) => ({
    expects: 'either',
    what: `${String(1 + (n % 400))} characters ${offset(at)}`,
    file: spliced(text, at, 0, text.slice(at, at + 1 + (n % 400))),
  })),
  aboutText('file: cut off', ({ text }, at) => ({
    expects: 'either',
    what: offset(at),
    file: text.slice(0, at),
  })),
  aboutText('file: end', ({ text }, _, n) => {
    const end = pick(['', '\n\n', '\n ', '\n\0', '\n\u001a', '\n,', '\n"', ',\n', '\n#', '\n\ufeff'], n);
    return { expects: 'refused', what: `ends with ${shown(end)}`, file: text.replace(/\n$/, () => end) };
  }),
  aboutText('file: another separator', ({ text }, _, n) => {
    const mark = pick([';', '\t', '|', '，', ', ', '\u0000'], n);
    return { expects: 'refused', what: shown(mark), file: text.replaceAll(',', mark) };
  }),
  allQuoted,
  spacedQuotes,
  lineEndsChanged,
  encoded,
  broken,
  overwritten,
  cutBytes,
];
