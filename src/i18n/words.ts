import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { zh } from './zh.ts';

/** The same keys with any words. */
type Loose<Value> = Value extends string
  ? string
  : Value extends (...given: never[]) => unknown
    ? Value
    : { readonly [Key in keyof Value]: Loose<Value[Key]> };

/** The interface words every language must have. */
export type UiWords = Loose<typeof zh>;

/** The interface in a language. */
export const words: Readonly<Record<Lang, UiWords>> = { zh, en };
