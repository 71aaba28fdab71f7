import { draftPage } from '../../scripts/draft/draftPage.ts';
import { pageData, type PageData } from '../../scripts/draft/pageData.ts';
import { draftLedger } from '../../src/ledger/draft/draftLedger.ts';
import { draftTables } from '../../src/ledger/draft/draftTables.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { report } from '../ledger/draft/draftOf.ts';

const ledger = loadLedger();

/** Figures of every confidence, a date, and digits that no rule explains. */
export const TEXT = report(
  '地区生产总值增长5%，工业投资增长4%左右。2023年3月5日，新建学校3所。编码77甲，社会投资增长6%。',
  '地区生产总值增长6%以上。城镇新增就业5万人。',
);

/** A report as the command drafts it. */
export function checkedDraft(text = TEXT, file = 'report.txt'): PageData {
  const about = { file, place: '500108', year: 2024 };
  const draft = draftLedger(text, { ...about, kind: 'work_report' }, ledger);
  return pageData(text, draft, draftTables(draft, '', ledger.units), about, ledger);
}

export const checkedPage = (text?: string, file?: string): string => draftPage(checkedDraft(text, file));
