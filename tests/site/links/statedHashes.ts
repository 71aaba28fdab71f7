/** A hash some description states of a file, in whichever of our dialects. */
export interface StatedHash {
  address: string;
  sha256: string;
  /** Where the description gives it. */
  bytes: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Data Package `hash`, schema.org `sha256`, DCAT `spdx:checksum`. */
function hashOf(about: Fields): string | undefined {
  const checksum = fields(fields(about['spdx:checksum'])['spdx:checksumValue'])['@value'];
  const stated = text(about['hash']) ?? text(about['sha256']) ?? text(checksum);
  return /^(?:sha256:)?([0-9a-f]{64})$/.exec(stated ?? '')?.[1];
}

const addressOf = (about: Fields): string | undefined =>
  text(about['path']) ?? text(about['contentUrl']) ?? text(fields(about['dcat:downloadURL'])['@id']);

function sizeOf(about: Fields): number | undefined {
  const typed = fields(about['dcat:byteSize'])['@value'];
  const size = about['bytes'] ?? typed ?? text(about['contentSize'])?.replace(/ B$/, '');
  return size === undefined || !/^\d+$/.test(String(size)) ? undefined : Number(size);
}

/** Every hash stated anywhere in a description, of whatever can be addressed. */
export function statedHashes(description: unknown): StatedHash[] {
  if (typeof description !== 'object' || description === null) return [];
  const about = description as Fields;
  const [sha256, address] = [hashOf(about), addressOf(about)];
  const own =
    sha256 === undefined || address === undefined ? [] : [{ address, sha256, bytes: sizeOf(about) }];
  return [...own, ...Object.values(about).flatMap(statedHashes)];
}
