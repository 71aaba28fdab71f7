/**
 * Makes the charts of a page answer: tips by pointer, keyboard and touch, one tab stop per chart with the arrow keys inside, one choice
 * on all charts and tables. Drawings, tables and links are complete without it.
 */
import { ChartTip } from './chartTip.ts';
import { linkPlaces } from './linkPlaces.ts';
import { nextStop } from './nextStop.ts';
import { readChart, type Chart } from './readChart.ts';
import type { Mark } from './readMarks.ts';
import { ringMark } from './ringMark.ts';

function statusLine(className: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.role = 'status';
  document.body.append(line);
  return line;
}

/** Wires the charts of the page, if it has any. */
export function startCharts(): void {
  const charts = [...document.querySelectorAll<SVGElement>('.drawing svg')].flatMap(
    (svg) => readChart(svg) ?? [],
  );
  const words = charts[0]?.words;
  if (!words) return;
  const tip = new ChartTip();
  const help = statusLine('chart-help');
  const said = statusLine('visually-hidden');
  const choice = linkPlaces(
    charts.flatMap(({ marks }) => marks),
    words['root'] ?? '',
    (name) => {
      said.textContent = (words[name === '' ? 'cleared' : 'chosen'] ?? '').replace('{name}', name);
    },
  );
  let forget: (() => void)[] = [];

  const leave = (): void => {
    for (const step of forget) step();
    forget = [];
  };
  /** Rings marks and their row, the one way a mark and its row point at each other. */
  const pointAt = (
    { table }: Chart,
    marks: readonly Mark[],
    row: number,
    kind: string,
  ): HTMLTableRowElement | undefined => {
    leave();
    const line = table?.rows[row];
    line?.setAttribute('data-on', '');
    forget = marks.map(({ element }) => ringMark(element, kind));
    forget.push(() => line?.removeAttribute('data-on'));
    return line;
  };
  const enter = (chart: Chart, mark: Mark, kind: string): void => {
    const row = pointAt(chart, [mark], mark.row, kind);
    tip.show(mark, row, words['open'] ?? '');
    if (document.getElementById('tip')?.hasChildNodes()) mark.element.setAttribute('aria-describedby', 'tip');
  };

  const wire = (chart: Chart): void => {
    const { drawing, stops, near, table, markAt } = chart;
    let at = 0;
    const stopAt = (index: number): SVGElement | undefined => {
      stops[at]?.element.setAttribute('tabindex', '-1');
      at = index;
      stops[at]?.element.setAttribute('tabindex', '0');
      return stops[at]?.element;
    };
    stopAt(0);

    drawing.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const mark = markAt(target);
      if (mark) enter(chart, mark, 'on');
      else {
        leave();
        tip.hideSoon();
      }
    });
    drawing.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'touch') return;
      leave();
      tip.hideSoon();
    });
    drawing.addEventListener('focusin', ({ target }) => {
      const mark = markAt(target);
      if (!mark) return;
      const index = stops.findIndex(({ name, row }) => name === mark.name && row === mark.row);
      if (index >= 0) stopAt(index);
      const byKey = mark.element.matches(':focus-visible');
      enter(chart, mark, byKey ? 'focus' : 'on');
      if (!byKey) return;
      const text = chart.words['keysHelp'] ?? '';
      // The same words again would be announced again.
      if (help.textContent !== text) help.textContent = text;
      help.classList.add('shown');
    });
    drawing.addEventListener('focusout', () => {
      help.classList.remove('shown');
      leave();
      tip.hide();
    });
    drawing.addEventListener('click', (event) => {
      const mark = markAt(event.target);
      const { detail, ctrlKey, metaKey, shiftKey, altKey } = event;
      // Keys and assistive technology follow a link (detail 0), and so do words: a pointer on a shape chooses.
      if (!mark || mark.worded || detail === 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
      if (choice.toggle(mark) || mark.keys.length === 0) enter(chart, mark, 'on');
    });
    drawing.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const mark = stops[at];
      if (!mark || ctrlKey || metaKey || altKey) return;
      const next = nextStop(
        key,
        at,
        stops.map(({ row }) => row),
        near,
      );
      if (next !== undefined) stopAt(next)?.focus();
      else if (key === ' ') {
        choice.toggle(mark);
        // Again, so that the focus lies over the choice.
        enter(chart, mark, 'focus');
      } else if (key === 'Enter' && mark.link !== mark.element)
        mark.link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      else return;
      event.preventDefault();
    });

    const pointBack = ({ target }: Event): void => {
      const row = target instanceof Element ? target.closest('tr') : null;
      const index = row && table ? [...table.rows].indexOf(row) : -1;
      const shown = drawing.getBoundingClientRect().width > 0;
      if (shown && index >= 0)
        pointAt(
          chart,
          chart.marks.filter((mark) => mark.row === index),
          index,
          'on',
        );
    };
    table?.addEventListener('pointerover', pointBack);
    table?.addEventListener('focusin', pointBack);
    table?.addEventListener('pointerleave', leave);
    table?.addEventListener('focusout', leave);
  };
  charts.forEach(wire);

  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (tip.box.hidden) choice.clear();
    tip.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !tip.box.contains(target) && !charts.some(({ markAt }) => markAt(target)))
      tip.hide();
  });
}
