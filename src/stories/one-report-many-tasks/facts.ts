import { countAgencyLoad, summariseAgencyLoad } from '../../analysis/countAgencyLoad.ts';
import { countFirmness, countTasks, firmestOfTask } from '../../analysis/countFirmness.ts';
import { summariseCompany, taskRecords } from '../../analysis/taskRecords.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const PLAN = 'liangping-2021-tasks';
const LOAD = '/charts/agency-load/';
const SHARE = '/charts/firmness/';

/** Who carries the load. */
function loadFacts({ ledger }: Sources) {
  const load = summariseAgencyLoad(countAgencyLoad(ledger.agencies, ledger.taskAgencies));
  const [widest] = load.collectives;
  if (widest === undefined) throw new RangeError('no collective name has a role in a task');
  return {
    named: storyFact.number(load.named.length, '/agencies/'),
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
  const tasks = ledger.tasks.filter(({ document }) => document === PLAN);
  const without = countTasks(PLAN, tasks, firmestOfTask(ledger.observations)).find(
    ({ kind }) => kind === 'no_number',
  );
  const exact = countFirmness(ledger.observations).find(
    ({ document, kind }) => document === PLAN && kind === 'exact',
  );
  if (exact === undefined || without === undefined) throw new RangeError(`${PLAN} states no target`);
  const { count, total } = without;
  return {
    tasks: storyFact.number(total, '/tasks/'),
    quantified: storyFact.number(total - count, SHARE),
    quantifiedShare: storyFact.percent(1 - without.share, SHARE),
    withoutNumber: storyFact.number(count, SHARE),
    targets: storyFact.number(exact.total, SHARE),
    exact: storyFact.number(exact.count, SHARE),
  };
}

/** Who carries the 156 tasks of Liangping's plan, and how much of it can be measured. */
export const oneReportStory = defineStory({
  slug: 'one-report-many-tasks',
  order: 4,
  published: '2026-11-20',
  lead: 'firmness',
  documents: [PLAN],
  facts: (sources) => {
    const company = summariseCompany(taskRecords(sources.ledger));
    return {
      ...numberFacts(sources),
      ...loadFacts(sources),
      alone: storyFact.number(company.alone, '/tasks/'),
      mostBodies: storyFact.number(company.mostBodies, '/tasks/'),
    };
  },
});
