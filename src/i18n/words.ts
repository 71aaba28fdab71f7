import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { zh, type UiWords } from './zh.ts';

/** The interface in a language. */
export const words: Readonly<Record<Lang, UiWords>> = { zh, en };
