import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { zh } from './zh.ts';

type Loose<Value> = Value extends string ? string : Value;

/** The interface words every language must have. */
export type UiWords = { readonly [Key in keyof typeof zh]: Loose<(typeof zh)[Key]> };

/** The interface in a language. */
export const words: Readonly<Record<Lang, UiWords>> = { zh, en };
