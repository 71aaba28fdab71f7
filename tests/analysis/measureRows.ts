/** Hand-made rows about measures that tests of several functions share. */
import type { MeasureRecord } from '../../src/analysis/measureRecords.ts';
import type { MeasureRecipientRow, MeasureRewardRow, MeasureRow } from '../../src/ledger/measures.ts';

const stated = { document: 'd', section: 's', printed: 'p', start: 0, note_zh: '', note_en: '' };

export function measureRow(no: number, extra: Partial<MeasureRow> = {}): MeasureRow {
  return {
    id: `m${String(no)}`,
    no,
    name_zh: `措施${String(no)}`,
    name_en: `Measure ${String(no)}`,
    domain: 'economy',
    ...stated,
    ...extra,
  };
}

export function rewardRow(reward: MeasureRewardRow['reward'], part = 1, scope = ''): MeasureRewardRow {
  const id = `${reward}-${String(part)}-${scope}`;
  return { id, measure: 'm', part, reward, scope_zh: scope, scope_en: scope, ...stated };
}

export function recipientRow(recipient: MeasureRecipientRow['recipient'], part = 1): MeasureRecipientRow {
  return { id: `${recipient}-${String(part)}`, measure: 'm', part, recipient, ...stated };
}

export function measureRecord(
  measure: MeasureRow,
  rewards: readonly MeasureRewardRow[],
  recipients: readonly MeasureRecipientRow[] = [recipientRow('county')],
): MeasureRecord {
  return { measure, rewards, recipients, agencies: [], predecessors: [] };
}
