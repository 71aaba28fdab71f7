import { countAgencyLoad } from '../../analysis/countAgencyLoad.ts';
import { countFirmness } from '../../analysis/countFirmness.ts';
import { summariseAgencyLoad } from '../../analysis/summariseAgencyLoad.ts';
import { summariseCompany } from '../../analysis/summariseCompany.ts';
import { summariseTasks } from '../../analysis/summariseTasks.ts';
import { taskRecords } from '../../analysis/taskRecords.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const PLAN = 'liangping-2021-tasks';
const LOAD = '/charts/agency-load/';
const SHARE = '/charts/quantified-share/';

/** Who carries the load. */
function loadFacts({ ledger }: Sources) {
  const load = summariseAgencyLoad(countAgencyLoad(ledger.agencies, ledger.taskAgencies));
  const [widest] = load.collectives;
  if (widest === undefined) throw new RangeError('no collective name has a role in a task');
  return {
    named: storyFact.number(load.named.length, '/agencies/'),
    collectives: storyFact.number(load.collectives.length, '/agencies/'),
    leaders: storyFact.number(load.leaders.length, LOAD),
    leaderNames: storyFact.agencies(
      load.leaders.map(({ agency }) => agency),
      LOAD,
    ),
    led: storyFact.number(load.led, LOAD),
    ledShare: storyFact.percent(load.led / load.tasks, LOAD),
    widestName: storyFact.agencies([widest.agency], LOAD),
    widestRoles: storyFact.number(widest.roles.length, LOAD),
    widestSupport: storyFact.number(widest.support, LOAD),
  };
}

/** How much of it can be measured. */
function numberFacts({ ledger }: Sources) {
  const { total, quantified } = summariseTasks(ledger.tasks);
  const exact = countFirmness(ledger.observations).find(
    ({ document, kind }) => document === PLAN && kind === 'exact',
  );
  if (exact === undefined) throw new RangeError(`${PLAN} states no target`);
  return {
    tasks: storyFact.number(total, '/tasks/'),
    quantified: storyFact.number(quantified, SHARE),
    quantifiedShare: storyFact.percent(quantified / total, SHARE),
    withoutNumber: storyFact.number(total - quantified, SHARE),
    targets: storyFact.number(exact.total, '/charts/firmness/'),
    exact: storyFact.number(exact.count, '/charts/firmness/'),
  };
}

/** Who carries the 156 tasks of Liangping's plan, and how much of it can be measured. */
export const oneReportStory = defineStory({
  slug: 'one-report-many-tasks',
  order: 3,
  published: '2026-11-20',
  lead: 'tasks-by-section',
  documents: [PLAN],
  facts: (sources) => {
    const company = summariseCompany(taskRecords(sources.ledger));
    return {
      ...numberFacts(sources),
      ...loadFacts(sources),
      roles: storyFact.number(company.roles, LOAD),
      alone: storyFact.number(company.alone, '/tasks/'),
      mostBodies: storyFact.number(company.mostBodies, '/tasks/'),
    };
  },
});
