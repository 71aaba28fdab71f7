interface Named {
  name_zh: string;
  name_en: string;
}

/** Full name of a government body. */
export function agencyName(agency: Named, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? agency.name_zh : agency.name_en;
}
