import type { Lang } from '../../i18n/lang.ts';
import { cleanText } from './cleanText.ts';

const SEPARATOR: Readonly<Record<Lang, RegExp>> = { zh: /、/, en: /;/ };
const REMARK = /\s*[（(]([^（()）]*)[）)]\s*$/;

export interface Issuer {
  names: readonly string[];
  /** What the issuer column adds in brackets: where the text was read. */
  remark: string;
}

/**
 * A comma would make reference managers read "Office, Chongqing" as surname and given name: the place goes into brackets,
 * as library catalogues do it.
 */
function withoutComma(name: string): string {
  const [body = '', ...rest] = name.split(/\s*,\s*/).filter((part) => part !== '');
  return rest.length === 0 ? body : `${body} (${rest.join(' ')})`;
}

/** The issuer of a document as institutional authors. */
export function institutions(issuer: string, lang: Lang): Issuer {
  const clean = cleanText(issuer);
  const remark = REMARK.exec(clean)?.[1] ?? '';
  const names = clean
    .replace(REMARK, '')
    .split(SEPARATOR[lang])
    .map((name) => withoutComma(name.trim()))
    .filter((name) => name !== '');
  return { names, remark };
}
