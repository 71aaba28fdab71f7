import packageJson from '../../package.json' with { type: 'json' };
import { dataVersion } from './dataVersion.ts';
import { DataError } from './errors.ts';

/** The version of the data a report speaks of. */
export const reportedVersion: string = dataVersion.version;

/** What package.json says of where bugs go: npm allows an address or an object with one. */
type Bugs = string | { url?: string } | undefined;

/** Where the project takes bugs, once package.json says so. */
const packageBugs: Bugs = (packageJson as { bugs?: Bugs }).bugs;

/**
 * Where reports of wrong values go: REPORT_URL, set by whoever publishes the site, with `{title}` and `{body}`; else where the
 * package takes bugs, to which a reader brings the words.
 *
 * @returns `undefined` where neither is set: the site then says what to note down, and invites nobody
 * @throws DataError for an address that is neither https nor mailto, or a REPORT_URL that would lose what is reported
 */
export function reportAddress(template = process.env['REPORT_URL'], bugs = packageBugs): string | undefined {
  if (template !== undefined && template !== '') return checked('REPORT_URL', template, '{body}');
  const url = typeof bugs === 'string' ? bugs : bugs?.url;
  return url === undefined || url === '' ? undefined : checked('package.json', url, '');
}

function checked(file: string, address: string, needed: string): string {
  if (/^(https:\/\/|mailto:)/.test(address) && address.includes(needed)) return address;
  const what = file === 'package.json' ? 'bugs.url: an' : 'an';
  throw new DataError([
    {
      file,
      value: address,
      expected:
        needed === ''
          ? `${what} https: or mailto: address`
          : `${what} https: or mailto: address with ${needed}, such as https://…/issues/new?title={title}&body={body}`,
      fix: 'correct it, or leave it out',
    },
  ]);
}
