import { comparabilityLabel } from '../i18n/comparabilityLabel.ts';
import { comparatorLabel } from '../i18n/comparatorLabel.ts';
import { directionLabel } from '../i18n/directionLabel.ts';
import { documentKindLabel } from '../i18n/documentKindLabel.ts';
import { eligibleLabel } from '../i18n/eligibleLabel.ts';
import { fieldLabel } from '../i18n/fieldLabel.ts';
import { knownByLabel } from '../i18n/knownByLabel.ts';
import { clusterLabel, domainLabel, kindLabel, mediumLabel } from '../i18n/labels.ts';
import type { Words } from '../i18n/lang.ts';
import {
  agencyKindLabel,
  confidenceLabel,
  horizonLabel,
  levelLabel,
  relationLabel,
  themeLabel,
} from '../i18n/machineryLabel.ts';
import { taskPartLabel } from '../i18n/taskPartLabel.ts';
import {
  basisLabel,
  kindOfFigure,
  mentionLabel,
  recipientLabel,
  rewardLabel,
  roleLabel,
  verdictLabel,
} from '../i18n/vocabularyLabel.ts';

/** What the words of closed lists mean, by `table.column`. */
const LABELS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'documents.kind': documentKindLabel,
  'documents.medium': mediumLabel,
  'places.kind': kindLabel,
  'places.cluster': clusterLabel,
  'award_categories.domain': domainLabel,
  'measures.domain': domainLabel,
  'measures.eligible_counties': eligibleLabel,
  'measures.eligible_townships': eligibleLabel,
  'measures.eligible_zones': eligibleLabel,
  'measure_recipients.recipient': recipientLabel,
  'measure_agencies.role': roleLabel,
  'measure_rewards.reward': rewardLabel,
  'crosswalk.relation': relationLabel,
  'crosswalk.confidence': confidenceLabel,
  'agencies.level': levelLabel,
  'agencies.kind': agencyKindLabel,
  'tasks.part': taskPartLabel,
  'tasks.theme': themeLabel,
  'tasks.horizon': horizonLabel,
  'task_agencies.role': roleLabel,
  'indicators.direction': directionLabel,
  'indicators.field': fieldLabel,
  'observations.kind': kindOfFigure,
  'observations.basis': basisLabel,
  'observations.comparator': comparatorLabel,
  'observations.comparability': comparabilityLabel,
  'outcomes.verdict': verdictLabel,
  'outcomes.known_by': knownByLabel,
  'mentions.kind': mentionLabel,
};

/** Without the marks that stand before a word on pages. */
const plain = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

/**
 * The values of a closed list with their labels; the empty value is missing rather than one of them.
 *
 * @throws RangeError for a value without a label: a description never shows a bare code
 */
export function valueLabels(
  table: string,
  column: string,
  allowed: readonly string[],
): { value: string; label: Words }[] {
  return allowed
    .filter((value) => value !== '')
    .map((value) => {
      const label = LABELS[`${table}.${column}`]?.[value];
      if (label === undefined)
        throw new RangeError(`${table}.${column} may be ${value}, which has no label: add it to valueLabels`);
      return { value, label: { zh: plain(label.zh), en: plain(label.en) } };
    });
}
