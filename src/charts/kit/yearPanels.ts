import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { boldWidth, textWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from './chartOptions.ts';
import { frame, LABEL_GAP, roomFor } from './frame.ts';

/** A label of a panel's upright scale. */
export interface PanelTick {
  panel: string;
  at: number;
  label: string;
}

export interface YearPanels {
  panels: readonly { id: string; title: string }[];
  /** First and last year, shared by all panels. */
  years: readonly [number, number];
  ticks: readonly PanelTick[];
  /** What the upright scale reaches from zero, its height, and the room above it for labels. */
  reach: number;
  plot: number;
  head: number;
  /** Room beside the first and the last year, for labels wider than a year. */
  inset?: number;
  /** @param column - width of a year */
  marks: (column: number) => Plot.Markish[];
}

const MARGIN = 4;
/** Height of the years under a panel, of a line of its title, and between two panels: nothing stands under the last. */
const YEARS = 20;
const TITLE = 16;
const GAP = 22;

/** What the x of a year and the y of a value mean in every panel. */
export const inPanel = { fy: 'panel', x: 'year' } as const;

/** For marks that stand on the foot of a panel, whatever their value. */
export const atFoot = { y: () => 0, lineAnchor: 'bottom', dy: -6 } as const;

/** The sheet sets the figures of all charts as tabular. */
const TICKS = { tickSize: 0, fill: token('ink-2'), fontVariant: 'normal' } as const;

/** Zero, faint rules at the ticks, and the years under each panel, as many as there is room for. */
function axisMarks({ ticks, years: [first, last] }: YearPanels, column: number): Plot.Markish[] {
  return [
    Plot.ruleY(ticks, { fy: 'panel', y: 'at', stroke: token('rule'), strokeWidth: 0.8 }),
    Plot.ruleY([0], { stroke: token('ink-2'), strokeWidth: 0.8 }),
    Plot.axisY(ticks, { ...TICKS, fy: 'panel', y: 'at', text: 'label', tickPadding: LABEL_GAP }),
    Plot.axisX(range(first, last + 1, Math.ceil(textWidth(String(last), FONT_SIZE) / column)), {
      ...TICKS,
      facetAnchor: null,
      tickFormat: String,
      tickPadding: LABEL_GAP + 2,
      insetBottom: YEARS + GAP,
    }),
  ];
}

/** A panel per place, one under the other: a year stands at the same x in all. Titles at the left, above on a phone. */
export function yearPanels(options: ChartOptions, sheet: YearPanels): Element {
  const { years, head, inset = 0 } = sheet;
  const wide = options.width >= WIDE_FROM;
  const titles = sheet.panels.map(({ id, title }) => {
    const lines = wrapSentence(title, wide ? 130 : options.width - 4, FONT_SIZE + 1);
    return { panel: id, lines, text: lines.join('\n') };
  });
  const ticks = sheet.ticks.map(({ label }) => label);
  const names = titles.flatMap(({ lines }) => lines.map((line) => boldWidth(line, FONT_SIZE + 1)));
  const left = roomFor(ticks) + (wide ? Math.ceil(Math.max(...names)) + 2 * LABEL_GAP : 0);
  const column = (options.width - left - MARGIN - 2 * inset) / (years[1] - years[0] + 1);
  const above = head + (wide ? 0 : TITLE * Math.max(...titles.map(({ lines }) => lines.length)));
  return frame(options, {
    panels: { ids: sheet.panels.map(({ id }) => id), height: above + sheet.plot + YEARS + GAP },
    ...{ marginLeft: left, marginRight: MARGIN, marginTop: 0, marginBottom: MARGIN - GAP },
    facet: { marginTop: 0, marginBottom: MARGIN - GAP },
    x: { domain: [years[0] - 0.5, years[1] + 0.5], inset },
    y: { domain: [0, sheet.reach], insetTop: above, insetBottom: YEARS + GAP },
    marks: [
      ...axisMarks(sheet, column),
      Plot.text(titles, {
        fy: 'panel',
        text: 'text',
        frameAnchor: 'top-left',
        ...(wide ? { lineAnchor: 'top', dy: head - 6 } : { lineAnchor: 'bottom', dy: above - head }),
        lineHeight: TITLE / (FONT_SIZE + 1),
        dx: -left,
        fill: token('ink'),
        fontWeight: 600,
        fontSize: FONT_SIZE + 1,
      }),
      ...sheet.marks(column),
    ],
  });
}
