import { isDocumentedRow } from './provenance.ts';
import { sources } from './sources.ts';

/** Characters that the traditional forms of places' names have and the simplified ones do not. */
function traditionalCharacters(): ReadonlySet<string> {
  const of = (script: 'hans' | 'hant'): string =>
    sources.ledger.placeNames.flatMap((name) => (name.script === script ? name.form : [])).join('');
  return new Set(of('hant')).difference(new Set(of('hans')));
}

/** Documents that print such characters: nothing but a place's name need be known of them. */
function traditionalDocuments(): ReadonlySet<string> {
  const characters = traditionalCharacters();
  const rows = Object.values(sources.ledger)
    .flatMap((table) => table as readonly object[])
    .filter(isDocumentedRow);
  return new Set(
    rows.flatMap(({ document, printed }) => (characters.isDisjointFrom(new Set(printed)) ? [] : document)),
  );
}

const traditional = traditionalDocuments();

/** Language of the printed words of a document, for `lang` attributes. */
export function printedLang(document: string): 'zh-CN' | 'zh-Hant' {
  return traditional.has(document) ? 'zh-Hant' : 'zh-CN';
}
