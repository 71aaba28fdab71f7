import { group } from 'd3';
import { byId } from '../../analysis/byId.ts';
import {
  countFirmness,
  countTasks,
  firmestOfTask,
  type Part,
  type TaskFirmness,
} from '../../analysis/countFirmness.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { TaskRow } from '../../ledger/tasks.ts';

/** Shares of fewer targets say nothing. */
const FEWEST = 20;

/** The documents, oldest first. */
const byDate = ({ documents }: Pick<Ledger, 'documents'>): DocumentRow[] =>
  documents.toSorted((a, b) => Number(a.issued_on.slice(0, 4)) - Number(b.issued_on.slice(0, 4)));

/** The plan that is drawn task by task: the last document that lists any. */
function planOf(ledger: Pick<Ledger, 'documents' | 'tasks'>): string | undefined {
  const listing = new Set(ledger.tasks.map(({ document }) => document));
  return byDate(ledger).findLast(({ id }) => listing.has(id))?.id;
}

/** Below so many tasks a share says little: one task more or less would move it far. */
export const ENOUGH_TASKS = 5;

/** A section of the plan: of so many tasks so many state a number. */
export interface SectionTasks {
  section: string;
  part: TaskRow['part'];
  /** When they are due: every horizon that occurs, in document order. */
  horizons: readonly TaskRow['horizon'][];
  tasks: readonly TaskRow[];
  total: number;
  quantified: number;
  /** `quantified / total` */
  share: number;
  parts: readonly Part<TaskFirmness>[];
}

/** Sections by the share of their tasks that state a number, highest first; equals by their number of tasks, then in document order. */
export function rankSections(ledger: Pick<Ledger, 'documents' | 'tasks' | 'observations'>): SectionTasks[] {
  const firmest = firmestOfTask(ledger.observations);
  const plan = planOf(ledger);
  const ordered = ledger.tasks.filter(({ document }) => document === plan).sort((a, b) => a.no - b.no);
  return [...group(ordered, ({ section_id: section }) => section)]
    .flatMap(([section, own]) => {
      const quantified = own.filter(({ id }) => firmest.has(id)).length;
      return own.slice(0, 1).map(({ part, document }) => ({
        section,
        part,
        horizons: [...new Set(own.map(({ horizon }) => horizon))],
        tasks: own,
        total: own.length,
        quantified,
        share: quantified / own.length,
        parts: countTasks(document, own, firmest),
      }));
    })
    .sort((a, b) => b.share - a.share || b.total - a.total);
}

/** The sections a finding may name: of those with enough tasks, all with the highest and all with the lowest share. */
export function extremeSections(ranked: readonly SectionTasks[]) {
  const enough = ranked.filter(({ total }) => total >= ENOUGH_TASKS);
  const withShare = (share: number | undefined): SectionTasks[] =>
    enough.filter((row) => row.share === share);
  return { highest: withShare(enough[0]?.share), lowest: withShare(enough.at(-1)?.share) };
}

/** A part with the first of its rows, as an example a reader can look up. */
export interface FirmnessRow extends Part<TaskFirmness> {
  of: 'targets' | 'tasks';
  title: { zh: string; en: string };
  example: { id: string; document: string; printed: string } | null;
  /** Where the part is one of a section, not of the whole document. */
  section: SectionTasks | null;
}

/** Parts of every document's targets and of the plan's tasks, as a whole and by section. */
export function firmnessRows({ ledger }: { ledger: Ledger }): FirmnessRow[] {
  const phrases = new Map([...ledger.observations, ...ledger.tasks].map((row) => [row.id, row]));
  const placeOf = byId(ledger.places);
  /** A title that leaves its place unsaid is given it. */
  const zhTitle = (id: string): string => {
    const title = ledger.documents.find((row) => row.id === id)?.title_zh ?? id;
    const first = ledger.observations.find(({ document }) => document === id);
    const place = placeOf.get(first?.place ?? '')?.short_zh ?? '';
    return title.includes(place) ? title : place + title;
  };
  const complete =
    (of: FirmnessRow['of'], section: SectionTasks | null = null) =>
    (part: Part<TaskFirmness>): FirmnessRow => ({
      ...part,
      of,
      section,
      title: {
        zh: zhTitle(part.document),
        en: ledger.documents.find(({ id }) => id === part.document)?.title_en ?? part.document,
      },
      example: phrases.get(part.ids[0] ?? '') ?? null,
    });
  const targets = countFirmness(ledger.observations).map(complete('targets'));
  const sections = rankSections(ledger);
  const tasks = sections.flatMap((section) => section.tasks);
  return [
    ...byDate(ledger).flatMap(({ id }) =>
      targets.filter(({ document, total }) => document === id && total >= FEWEST),
    ),
    ...countTasks(planOf(ledger) ?? '', tasks, firmestOfTask(ledger.observations)).map(complete('tasks')),
    ...sections.flatMap((section) =>
      section.parts.filter(({ count }) => count > 0).map(complete('tasks', section)),
    ),
  ];
}

export interface FirmnessFacts {
  /** Parts stated exactly, smallest share first. */
  exact: readonly FirmnessRow[];
  least: FirmnessRow;
  most: FirmnessRow;
  without: FirmnessRow;
  about: number;
  targets: number;
  /** Sections of the plan, most numbers first, and those of enough tasks that stand out. */
  sections: readonly SectionTasks[];
  highest: readonly SectionTasks[];
  lowest: readonly SectionTasks[];
}

/** What a finding says of them. */
export function firmnessFacts(rows: readonly FirmnessRow[]): FirmnessFacts {
  const whole = rows.filter(({ section }) => section === null);
  const targeted = whole.filter(({ of }) => of === 'targets');
  const exact = targeted.filter(({ kind }) => kind === 'exact').sort((a, b) => a.share - b.share);
  const [least, most] = [exact[0], exact.at(-1)];
  const without = whole.find(({ kind }) => kind === 'no_number');
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))];
  if (least === undefined || most === undefined || without === undefined)
    throw new RangeError('firmness: no targets or no tasks');
  const about = targeted.filter(({ kind }) => kind === 'about').reduce((sum, { count }) => sum + count, 0);
  const targets = exact.reduce((sum, { total }) => sum + total, 0);
  return { exact, least, most, without, about, targets, sections, ...extremeSections(sections) };
}
