import { languageChain } from './inLanguage.ts';
import { LANGS, LANGUAGES, WRITTEN, type Lang } from './lang.ts';

const FILLED: readonly string[] = LANGS.filter((lang) => !WRITTEN.includes(lang));

for (const lang of FILLED)
  if (!languageChain(lang).some((each) => WRITTEN.includes(each)))
    throw new RangeError(
      `src/i18n/lang.ts: the fallback of “${lang}” leads to none of ${WRITTEN.join(', ')}, in which all texts are written; name one of them, or a language that has such a fallback`,
    );

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const textsOf = (lang: string): Readonly<Record<string, string>> =>
  (LANGUAGES as Readonly<Record<string, (typeof LANGUAGES)[Lang]>>)[lang]?.file?.texts ?? {};

/** The texts of another language, replaced where a language has its own for them. */
function replaceTexts(value: unknown, own: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return Object.hasOwn(own, value) ? own[value] : value;
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, own));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceTexts(each, own)]));
}

/** What a language says: what is nearest on its chain, and on the way from there each language's own texts. */
function textIn(lang: string, record: Plain): unknown {
  const chain = languageChain(lang);
  const written = chain.findIndex((each) => each in record);
  return chain
    .slice(0, written)
    .reduceRight<unknown>((text, each) => replaceTexts(text, textsOf(each)), record[chain[written] ?? '']);
}

const fillLanguages = (record: Plain): Plain => ({
  ...record,
  ...Object.fromEntries(FILLED.map((lang) => [lang, textIn(lang, record)])),
});

function fillAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fillAll);
  if (!isPlain(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillAll(each)]));
  return WRITTEN.every((lang) => lang in inside) ? fillLanguages(inside) : inside;
}

/**
 * Texts that answer for every language of the site: wherever a record has Chinese and English, at any depth, the other
 * languages are added, each with its own text for that of its fallback or else with the fallback's. What has these two
 * may be asked for any `lang` therefore, and the compiler need know no others.
 */
export const inAllLanguages = <Value>(value: Value): Value =>
  FILLED.length === 0 ? value : (fillAll(value) as Value);
