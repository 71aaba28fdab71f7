import * as Plot from '@observablehq/plot';
import { max, min } from 'd3';
import { wrapBold, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';

/** An indicator from its result to its target. */
export interface PathStep {
  id: string;
  label: string;
  /** Result and target as stated: "3,155亿元 → 超过5,000亿元". */
  stated: string;
  /** How far the target lies from the result; results are at zero. */
  distance: number;
  /** The same in words. */
  said: string;
  /** An arrow where the distance is open upwards or downwards, a band where it is about so much. */
  mark: 'none' | 'up' | 'down' | 'about';
  /** Name, both figures and distance in words. */
  description: string;
}

/** Steps told in one unit: each group has a scale of its own, its result at zero. */
export interface PathGroup {
  id: string;
  label: string;
  steps: readonly PathStep[];
}

/** Height of a line: the y of everything is counted in lines from the top. */
const LINE = 17;
const TOP = 3;
const HEAD = 1.4;
const GAP = { wide: 0.35, narrow: 0.6 };
const APART = 0.8;
const NAMES = 220;
const STATED = 200;
const ARROW = 12;
/** Half the width of the band of an “about”. */
const BAND = 7;

/** Names and stated figures beside the track, or over it on a phone. */
function layStep(step: PathStep, wide: boolean, width: number) {
  const names = wrapBold(step.label, wide ? NAMES - LABEL_GAP : width, FONT_SIZE);
  const stated = wrapSentence(step.stated, wide ? STATED - LABEL_GAP : width, FONT_SIZE);
  const [below, beside] = [names.length + stated.length + 1, Math.max(names.length, stated.length)];
  return {
    ...{ ...step, names: names.join('\n'), stated: stated.join('\n'), below: wide ? 0 : names.length },
    height: (wide ? beside : below) + (wide ? GAP.wide : GAP.narrow),
    track: (wide ? beside / 2 : below - 0.5) + 0.05,
  };
}

/** Distances as parts of the furthest of their group. */
function layGroups(groups: readonly PathGroup[], wide: boolean, width: number) {
  const { sections, bottom } = stackSections(
    groups.map(({ label, steps }) => ({
      ...{ label, head: HEAD, steps },
      items: steps.map((step) => layStep(step, wide, width)),
    })),
    APART,
  );
  const steps = sections.flatMap(({ items, steps: own }) => {
    const furthest = max(own, ({ distance }) => Math.abs(distance)) ?? 1;
    return items.map((item) => ({ ...item, y: item.top + item.track, x: item.distance / (furthest || 1) }));
  });
  return { sections, steps, bottom };
}

type Laid = ReturnType<typeof layGroups>;
type Step = Laid['steps'][number];

/** A stroke open towards where the words point, after a ring. */
const chevron: Plot.VectorShapeImplementation = {
  draw(context) {
    context.moveTo(-4, -6);
    context.lineTo(0, -11);
    context.lineTo(4, -6);
  },
};

/** The result solid at zero, the target hollow, and the way between them. */
function trackMarks(steps: readonly Step[]): Plot.Markish[] {
  const of = (...marks: PathStep['mark'][]) => steps.filter(({ mark }) => marks.includes(mark));
  const at = { x: 'x', y: 'y', stroke: token('river') } as const;
  const said = { x: ({ x }: Step) => Math.max(0, x), y: 'y', text: 'said', fill: token('ink') } as const;
  return [
    Plot.link(steps, { x1: 0, x2: 'x', y: 'y', stroke: token('river'), strokeWidth: 2 }),
    Plot.rect(of('about'), {
      ...{ x1: 'x', x2: 'x', y1: ({ y }: Step) => y - 0.4, y2: ({ y }: Step) => y + 0.4 },
      ...{ insetLeft: -BAND, insetRight: -BAND, fill: token('river-pale') },
    }),
    Plot.dot(steps, { x: 0, y: 'y', r: 4, fill: token('river') }),
    Plot.dot(steps, { ...at, r: 4.5, fill: token('paper'), strokeWidth: 1.8, title: 'description' }),
    Plot.vector(of('up', 'down'), {
      ...{ ...at, shape: chevron, anchor: 'start', strokeWidth: 1.8 },
      rotate: ({ mark }: Step) => (mark === 'up' ? 90 : -90),
    }),
    Plot.text(steps, { ...said, textAnchor: 'start', dx: ARROW + LABEL_GAP }),
  ];
}

/** Headings ruled off from each other, names and stated figures. */
function wordMarks({ sections, steps }: Laid, wide: boolean, left: number, right: number): Plot.Markish[] {
  const words = { frameAnchor: 'left', lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;
  return [
    Plot.ruleY(sections.slice(1), {
      y: 'top',
      dy: -5,
      insetLeft: -left,
      insetRight: -right,
      stroke: token('rule'),
    }),
    Plot.text(sections, { ...words, dx: -left, y: 'top', text: 'label', fill: token('ink-2') }),
    Plot.text(steps, { ...words, dx: -left, y: 'top', text: 'names', fontWeight: 600, fill: token('ink') }),
    Plot.text(steps, {
      ...{ ...words, dx: wide ? NAMES - left : -left, text: 'stated', fill: token('ink-2') },
      y: ({ top, below }: Step) => top + below,
    }),
  ];
}

/** One line per indicator, from its result at zero to its target, as firm as the words are. */
export function yubeiPath(groups: readonly PathGroup[], options: ChartOptions): Element {
  const all = groups.flatMap(({ steps }) => steps);
  assertDrawable('yubei-2025-path', all, ({ distance }) => [distance]);
  const wide = options.width >= WIDE_FROM;
  const laid = layGroups(groups, wide, options.width);
  const left = wide ? NAMES + STATED + ARROW : ARROW;
  const right = roomFor(all.map(({ said }) => said)) + ARROW + LABEL_GAP;
  const lowest = min(laid.steps, ({ x }) => x) ?? 0;
  return frame(options, {
    ...{ marginTop: TOP, marginBottom: 0, marginLeft: left },
    marginRight: right,
    height: Math.ceil(laid.bottom * LINE) + TOP,
    x: { domain: [Math.min(0, lowest), 1] },
    y: { domain: [laid.bottom, 0] },
    marks: [
      Plot.ruleX(laid.sections, {
        ...{ x: 0, y1: ({ top }: { top: number }) => top + HEAD, y2: 'bottom', stroke: token('rule') },
      }),
      ...trackMarks(laid.steps),
      ...wordMarks(laid, wide, left, right),
    ],
  });
}
