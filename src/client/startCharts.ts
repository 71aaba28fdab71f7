/**
 * Makes the charts of a page answer: tips by pointer, keyboard and touch, one tab stop per chart with the arrow keys inside, one choice
 * on all charts and tables. Drawings, tables and links are complete without it.
 */
import { linkPlaces, type Choice } from './linkPlaces.ts';
import { MarkPointer } from './markPointer.ts';
import { readChart, type Chart } from './readChart.ts';
import { wireKeys } from './wireKeys.ts';
import { wirePointer, wireTable } from './wirePointer.ts';

function statusLine(className: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.role = 'status';
  document.body.append(line);
  return line;
}

/** Escape closes the tip, and again takes the choice back; a press elsewhere closes the tip. */
function wirePage(charts: readonly Chart[], { tip }: MarkPointer, choice: Choice): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (tip.box.hidden) choice.clear();
    tip.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const inside = target instanceof Node && tip.box.contains(target);
    if (!inside && !charts.some(({ markAt }) => markAt(target))) tip.hide();
  });
}

/** What is told on request is told on paper: where no style rule can unfold it, it is opened. */
function unfoldForPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () => {
    for (const about of document.querySelectorAll<HTMLDetailsElement>('.figure-about, .sheet .figure-table'))
      about.open = true;
  });
}

/** Drawings not read yet whose layout is the one that is shown. */
const shownOf = (waiting: Set<SVGElement>): SVGElement[] =>
  [...waiting].filter((drawing) => drawing.getClientRects().length > 0);

/** Wires the charts of the page, if it has any: of the layouts of each the one that is shown, others when the page shows them. */
export function startCharts(): void {
  unfoldForPaper();
  const waiting = new Set(document.querySelectorAll<SVGElement>('.drawing svg'));
  const charts: Chart[] = [];
  const readShown = (): Chart[] => {
    const shown = shownOf(waiting);
    for (const drawing of shown) waiting.delete(drawing);
    const read = shown.flatMap((drawing) => readChart(drawing) ?? []);
    charts.push(...read);
    return read;
  };
  const words = readShown()[0]?.words;
  if (!words) return;
  const pointer = new MarkPointer();
  const help = statusLine('chart-help');
  const said = statusLine('visually-hidden');
  const choice = linkPlaces(
    () => charts.flatMap(({ marks }) => marks),
    words['root'] ?? '',
    (name) => {
      said.textContent = (words[name === '' ? 'cleared' : 'chosen'] ?? '').replace('{name}', name);
    },
  );
  const wire = (chart: Chart): void => {
    wirePointer(chart, pointer, choice);
    wireKeys(chart, pointer, choice, help);
    wireTable(chart, pointer);
  };
  charts.forEach(wire);
  addEventListener('resize', () => {
    const more = readShown();
    more.forEach(wire);
    if (more.length > 0) choice.restore();
  });
  wirePage(charts, pointer, choice);
}
