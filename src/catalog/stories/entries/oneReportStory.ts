import { agencyRecords } from '../../../analysis/agencyRecords.ts';
import { countFirmness } from '../../../analysis/countFirmness.ts';
import { summariseLoad } from '../../../analysis/summariseLoad.ts';
import { taskRecords } from '../../../analysis/taskRecords.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const PLAN = 'liangping-2021-tasks';
const LOAD = '/charts/agency-load/';
const SHARE = '/charts/quantified-share/';
const TARGETS = '/charts/task-targets/';

/** How many bodies the story calls the leaders. */
const LEADERS = 3;

/** Who carries the 156 tasks of Liangping's plan, and how much of it can be measured. */
export const oneReportStory = defineStory({
  slug: 'one-report-many-tasks',
  order: 3,
  documents: [PLAN],
  facts: ({ ledger }) => {
    const tasks = summariseLoad(taskRecords(ledger), agencyRecords(ledger), LEADERS);
    const [widest] = tasks.collectives;
    if (widest === undefined) throw new RangeError('no collective name has a role in a task');
    const firmness = countFirmness(ledger.observations).filter(({ document }) => document === PLAN);
    const exact = firmness.find(({ kind }) => kind === 'exact');
    if (exact === undefined) throw new RangeError(`${PLAN} states no target`);
    return {
      tasks: storyFact.number(tasks.tasks, '/tasks/'),
      roles: storyFact.number(tasks.roles, LOAD),
      bodies: storyFact.number(tasks.bodies, '/agencies/'),
      alone: storyFact.number(tasks.alone, '/tasks/'),
      mostBodies: storyFact.number(tasks.mostBodies, '/tasks/'),
      leaders: storyFact.number(tasks.leaders.length, LOAD),
      leaderNames: storyFact.agencies(
        tasks.leaders.map(({ agency }) => agency),
        LOAD,
      ),
      led: storyFact.number(tasks.led, LOAD),
      ledShare: storyFact.percent(tasks.ledShare, LOAD),
      widestName: storyFact.agencies([widest.agency], LOAD),
      widestRoles: storyFact.number(widest.tasks.length, LOAD),
      widestSupport: storyFact.number(widest.support, LOAD),
      quantified: storyFact.number(tasks.quantified, SHARE),
      quantifiedShare: storyFact.percent(tasks.quantifiedShare, SHARE),
      withoutNumber: storyFact.number(tasks.tasks - tasks.quantified, SHARE),
      targets: storyFact.number(exact.total, TARGETS),
      exact: storyFact.number(exact.count, '/charts/firmness/'),
    };
  },
});
