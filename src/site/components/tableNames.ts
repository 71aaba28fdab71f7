import { byId, requireRow } from '../../analysis/byId';
import { linksOfTable } from '../../analysis/documentsOfTable';
import { rowName } from '../../faces/rowMeanings';
import type { Lang } from '../../i18n/lang';
import type { Reference } from '../../ledger/defineTable';
import type { Ledger } from '../../ledger/loadLedger';
import { tableList, type TableKey } from '../../ledger/tables';

/** What the page of a table calls other tables, their rows and documents. */
export function tableNames(ledger: Ledger, key: TableKey, lang: Lang) {
  const specOf = new Map(tableList.map((entry) => [entry.name, entry]));
  const own = tableList.find((entry) => entry.key === key)?.name ?? key;
  const documents = byId(ledger.documents);
  const rowsOf = new Map(
    linksOfTable(tableList, own).out.map(({ to }) => {
      const target = specOf.get(to);
      return [to, byId(target === undefined ? [] : (ledger[target.key] as readonly { id: string }[]))];
    }),
  );
  return {
    table: (name: string): string => specOf.get(name)?.spec.title[lang] ?? name,
    document: (id: string): string => rowName(requireRow(documents, id, own), lang),
    /** A value that is no key is what the row is called by. */
    row: ({ table, to }: Reference, value: string): string => {
      const found = rowsOf.get(table);
      return found === undefined || to !== undefined
        ? value
        : rowName({ ...requireRow(found, value, own) }, lang);
    },
  };
}
