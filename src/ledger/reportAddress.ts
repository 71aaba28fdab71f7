import { dataVersion } from './dataVersion.ts';
import { DataError } from './errors.ts';

/** The version of the data a report speaks of. */
export const reportedVersion: string = dataVersion.version;

/**
 * Where reports of wrong values go: REPORT_URL, set by whoever publishes the site, with `{title}` and `{body}`.
 *
 * @returns `undefined` where none is set: the site's own page then says how to report
 * @throws DataError for an address that is neither https nor mailto, or that would lose what is reported
 */
export function reportAddress(template = process.env['REPORT_URL']): string | undefined {
  if (template === undefined || template === '') return undefined;
  if (/^(https:\/\/|mailto:)/.test(template) && template.includes('{body}')) return template;
  throw new DataError([
    {
      file: 'REPORT_URL',
      value: template,
      expected:
        'an https: or mailto: address with {body}, such as https://…/issues/new?title={title}&body={body}',
      fix: 'correct the environment variable, or leave it out',
    },
  ]);
}
