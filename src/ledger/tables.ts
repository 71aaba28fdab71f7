/** Every table there is. A new table is a dataset module, a CSV file and a line here. */
import { agencies, agencyNames } from './agencies.ts';
import { agreement } from './agreement.ts';
import { awardCategories, awardRewards, awards } from './awards.ts';
import { checkTerms, consistencyChecks } from './consistencyChecks.ts';
import { crosswalk } from './crosswalk.ts';
import type { TableSpec } from './defineTable.ts';
import { documents } from './documents.ts';
import { errata } from './errata.ts';
import { inconsistencies, inconsistencyRows } from './inconsistencies.ts';
import { indicatorNames, indicators } from './indicators.ts';
import { measureAgencies, measureRecipients, measureRewards, measures } from './measures.ts';
import { mentions } from './mentions.ts';
import { observations } from './observations.ts';
import { outcomes } from './outcomes.ts';
import { census, neighbours, placeChanges, placeClusters } from './placeTables.ts';
import { placeNames, places } from './places.ts';
import { processSteps } from './processSteps.ts';
import { taskAgencies, tasks } from './tasks.ts';
import { bodies, breakdowns, units } from './units.ts';

export const tables = {
  documents,
  places,
  placeNames,
  placeClusters,
  placeChanges,
  neighbours,
  census,
  awardCategories,
  awards,
  awardRewards,
  measures,
  measureRecipients,
  measureAgencies,
  measureRewards,
  processSteps,
  crosswalk,
  agencies,
  agencyNames,
  tasks,
  taskAgencies,
  indicators,
  indicatorNames,
  units,
  bodies,
  breakdowns,
  observations,
  outcomes,
  mentions,
  consistencyChecks,
  checkTerms,
  inconsistencies,
  inconsistencyRows,
  errata,
  agreement,
};

export type TableKey = keyof typeof tables;

/** Every table as catalogues walk over them: the name code knows it by, the name its files have, and what it is. */
export const tableList: readonly {
  key: TableKey;
  name: string;
  spec: TableSpec;
  references: TableSpec['references'];
}[] = (Object.entries(tables) as [TableKey, TableSpec][]).map(([key, spec]) => ({
  key,
  name: spec.name,
  spec,
  references: spec.references,
}));
