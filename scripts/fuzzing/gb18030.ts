/** Text as bytes of GB 18030: TextDecoder reads it, nothing writes it, so its two-byte half is turned round here. */
const LEAD = { from: 0x81, to: 0xfe } as const;
const TRAIL = { from: 0x40, to: 0xfe } as const;

let table: ReadonlyMap<string, readonly number[]> | undefined;

function twoByteTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = LEAD.from; lead <= LEAD.to; lead += 1) {
    for (let trail = TRAIL.from; trail <= TRAIL.to; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** Characters of the four-byte half become question marks. */
export function gb18030(text: string): Uint8Array {
  table ??= twoByteTable();
  const known = table;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (known.get(character) ?? [0x3f]);
    }),
  );
}
