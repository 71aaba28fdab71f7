/** Small hand-made bodies and roles. */
import type { AgencyRow } from '../../src/ledger/agencies.ts';
import type { TaskAgencyRow } from '../../src/ledger/tasks.ts';

export function agency(id: string, kind: AgencyRow['agency_kind'] = 'government_department'): AgencyRow {
  const name = { name_zh: `区${id}局`, name_en: `Liangping District ${id} Bureau` };
  const rest = { printed_forms: [id], wikidata: '', note_zh: '', note_en: '' };
  return { id, ...name, level: 'district', agency_kind: kind, ...rest };
}

/** Roles of a task: those that lead, then those that support. */
export function rolesOf(task: string, lead: readonly string[], support: readonly string[]): TaskAgencyRow[] {
  return [...lead, ...support].map((id, index) => ({
    id: `${task}-${String(index + 1)}`,
    task,
    position: index + 1,
    agency: id,
    role: index < lead.length ? 'lead' : 'support',
    document: 'd',
    section: 's',
    printed: id,
    start: index,
    note_zh: '',
    note_en: '',
  }));
}

/** Three bodies, one without a role, one collective name; four tasks, the last without support. */
export const smallOffice = {
  agencies: [agency('c', 'collective'), agency('a'), agency('b'), agency('idle'), agency('d')],
  roles: [
    ...rolesOf('t1', ['a', 'b'], ['c', 'd']),
    ...rolesOf('t2', ['a'], ['b', 'c']),
    ...rolesOf('t3', ['b'], ['c']),
    ...rolesOf('t4', ['a'], []),
  ],
};
