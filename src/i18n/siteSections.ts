import type { Lang } from './lang.ts';
import { t } from './t.ts';
import { words } from './words.ts';

interface Section {
  path: string;
  label: string;
}

/** The municipality, which the header calls the whole city. */
export const CITY_PATH = '/places/500000/';

/** What the header offers, in the order in which readers ask. */
export function mainSections(lang: Lang): Section[] {
  const w = words[lang];
  return [
    { path: '/places/', label: w.places },
    { path: CITY_PATH, label: w.wholeCity },
    { path: '/awards/', label: w.awards },
    { path: '/charts/', label: w.charts },
    { path: '/data/', label: w.data },
  ];
}

/** Everything there is, in the three groups of the footer. */
export function sectionGroups(lang: Lang): { name: string; links: Section[] }[] {
  const w = words[lang];
  return [
    {
      name: t('说了什么，做到没有', 'Promised and done')[lang],
      links: [
        { path: '/places/', label: w.places },
        { path: CITY_PATH, label: w.wholeCity },
        { path: '/targets/', label: w.targets },
        { path: '/tasks/', label: w.tasks },
        { path: '/agencies/', label: w.agencies },
        { path: '/awards/', label: w.awards },
        { path: '/measures/', label: w.rewards },
      ],
    },
    {
      name: t('图表和数据', 'Charts and data')[lang],
      links: [
        { path: '/charts/', label: w.charts },
        { path: '/stories/', label: w.stories },
        { path: '/indicators/', label: w.indicators },
        { path: '/documents/', label: w.documents },
        { path: '/data/', label: w.data },
      ],
    },
    {
      name: t('这个网站', 'This site')[lang],
      links: [
        { path: '/about/', label: w.about },
        { path: '/methods/', label: w.methods },
        { path: '/audit/', label: w.audit },
        { path: '/changes/', label: w.changes },
        { path: '/changes/errata/', label: w.errata },
      ],
    },
  ];
}

/** The same in one list, for lost readers. */
export const siteSections = (lang: Lang): Section[] => sectionGroups(lang).flatMap(({ links }) => links);
