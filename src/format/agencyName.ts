import { inLanguage } from '../i18n/inLanguage.ts';

interface Named {
  name_zh: string;
  name_en: string;
}

/** Full name of a government body. */
export function agencyName(agency: Named, lang: 'zh' | 'en'): string {
  return inLanguage(agency, 'name', lang);
}
