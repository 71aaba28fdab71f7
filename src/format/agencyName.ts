interface Named {
  name_zh: string;
  name_en: string;
}

/** Full name of a government body. */
export function agencyName(agency: Named, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? agency.name_zh : agency.name_en;
}

// Where everything is of one district or city, its name in front of or behind each body says nothing.
const WHOSE = /^(?:Liangping District|Chongqing Municipal) |,? (?:of )?Liangping(?: District)?$/g;

/** Name of a body where the page has said whose bodies it lists. */
export function shortAgencyName(agency: Named, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? agency.name_zh : agency.name_en.replace(WHOSE, '');
}
