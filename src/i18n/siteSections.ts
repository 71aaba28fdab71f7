import type { Lang } from './lang.ts';
import { words } from './words.ts';

/**
 * Everything there is, as the footer lists it and lost readers are shown it.
 *
 * @param reports whether there is an address to report errors to: without one nobody is invited
 */
export function siteSections(lang: Lang, reports: boolean): { path: string; label: string }[] {
  const w = words[lang];
  return [
    { path: '/stories/', label: w.stories },
    { path: '/charts/', label: w.charts },
    { path: '/targets/', label: w.targets },
    { path: '/indicators/', label: w.indicators },
    { path: '/tasks/', label: w.tasks },
    { path: '/agencies/', label: w.agencies },
    { path: '/awards/', label: w.awards },
    { path: '/measures/', label: w.measures },
    { path: '/places/', label: w.places },
    { path: '/documents/', label: w.documents },
    { path: '/data/', label: w.data },
    { path: '/changes/', label: w.changes },
    { path: '/methods/', label: w.methods },
    { path: '/audit/', label: w.audit },
    ...(reports ? [{ path: '/report/', label: w.report }] : []),
  ];
}
