import { OTHER_LANG } from '../../../i18n/lang.ts';
import type { Organization } from 'schema-dts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Publisher } from '../describedCatalogue.ts';

/** The publisher as schema.org knows it; one identifier in every language. */
export const organization = ({ name, url }: Publisher, lang: Lang): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': `${url.zh}#publisher`,
  name: name[lang],
  alternateName: name[OTHER_LANG[lang]],
  url: url[lang],
});
