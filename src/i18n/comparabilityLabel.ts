import type { Words } from './lang.ts';

/** How final a figure is, or why it may not be joined with others; nothing to say of most. */
export const comparabilityLabel = {
  '': { zh: '', en: '' },
  break: { zh: '与此前不可比', en: 'not comparable with earlier levels' },
  expected: { zh: '预计数', en: 'expected' },
  first_release: { zh: '初次公布', en: 'first release' },
  rounded: { zh: '取整', en: 'rounded' },
} as const satisfies Record<string, Words>;
