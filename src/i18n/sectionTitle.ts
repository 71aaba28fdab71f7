import { t } from './t.ts';
import type { Lang } from './lang.ts';
import { sectionLabel } from './sectionLabel.ts';

/** The one document whose sections have names of ours. */
const NAMED = 'liangping-2021-tasks';

const PART = /^[一二三四五六七八九十]+$/;

/** A section's locator as printed, with our name for it where it has one: 三(一) 高新区与制造业. */
export function sectionTitle(document: string, section: string, lang: Lang): string {
  const label = document === NAMED ? sectionLabel[section]?.[lang] : undefined;
  if (label !== undefined) return `${section} ${label}`;
  if (section === '—') return t('未分节', 'no section')[lang];
  if (PART.test(section)) return t(`第${section}部分`, `part ${section}`)[lang];
  return section;
}
