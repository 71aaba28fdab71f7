/** Every table there is. A new table is a dataset module, a CSV file and a line here. */
import { awardCategories } from './awardCategories.ts';
import { awards } from './awards.ts';
import { documents } from './documents.ts';
import { places } from './places.ts';

export const tables = { documents, places, awardCategories, awards };

export type TableKey = keyof typeof tables;
