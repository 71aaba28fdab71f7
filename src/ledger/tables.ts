/** Every table there is. A new table is a dataset module, a CSV file and a line here. */
import { agencies } from './agencies.ts';
import { agencyNames } from './agencyNames.ts';
import { agreement } from './agreement.ts';
import { awardCategories } from './awardCategories.ts';
import { awardRewards } from './awardRewards.ts';
import { awards } from './awards.ts';
import { bodies } from './bodies.ts';
import { breakdowns } from './breakdowns.ts';
import { census } from './census.ts';
import { checkTerms } from './checkTerms.ts';
import { consistencyChecks } from './consistencyChecks.ts';
import { crosswalk } from './crosswalk.ts';
import { documents } from './documents.ts';
import { errata } from './errata.ts';
import { inconsistencies } from './inconsistencies.ts';
import { inconsistencyRows } from './inconsistencyRows.ts';
import { indicatorNames } from './indicatorNames.ts';
import { indicators } from './indicators.ts';
import { measureAgencies } from './measureAgencies.ts';
import { measureRecipients } from './measureRecipients.ts';
import { measureRewards } from './measureRewards.ts';
import { measures } from './measures.ts';
import { mentions } from './mentions.ts';
import { neighbours } from './neighbours.ts';
import { observations } from './observations.ts';
import { outcomes } from './outcomes.ts';
import { placeChanges } from './placeChanges.ts';
import { placeClusters } from './placeClusters.ts';
import { placeNames } from './placeNames.ts';
import { places } from './places.ts';
import { processSteps } from './processSteps.ts';
import { taskAgencies } from './taskAgencies.ts';
import { tasks } from './tasks.ts';
import { units } from './units.ts';

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
