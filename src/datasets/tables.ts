/** Every table there is. A new table is a dataset module, a CSV file and a line here. */
import { agencies } from './agencies.ts';
import { agreement } from './agreement.ts';
import { awardCategories } from './awardCategories.ts';
import { awards } from './awards.ts';
import { consistencyChecks } from './consistencyChecks.ts';
import { crosswalk } from './crosswalk.ts';
import { documents } from './documents.ts';
import { inconsistencies } from './inconsistencies.ts';
import { indicators } from './indicators.ts';
import { measureAgencies } from './measureAgencies.ts';
import { measureRecipients } from './measureRecipients.ts';
import { measureRewards } from './measureRewards.ts';
import { measures } from './measures.ts';
import { mentions } from './mentions.ts';
import { observations } from './observations.ts';
import { outcomes } from './outcomes.ts';
import { places } from './places.ts';
import { processSteps } from './processSteps.ts';
import { taskAgencies } from './taskAgencies.ts';
import { tasks } from './tasks.ts';

export const tables = {
  documents,
  places,
  awardCategories,
  awards,
  measures,
  measureRecipients,
  measureAgencies,
  measureRewards,
  processSteps,
  crosswalk,
  agencies,
  tasks,
  taskAgencies,
  indicators,
  observations,
  outcomes,
  mentions,
  consistencyChecks,
  inconsistencies,
  agreement,
};

export type TableKey = keyof typeof tables;
