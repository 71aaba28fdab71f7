/**
 * The one door out of Plot. Owns the DOM, and makes a drawing the same bytes whatever was drawn before it:
 * generated ids carry the chart's name, coordinates are rounded, Plot's own style sheet is dropped.
 */
import { JSDOM } from 'jsdom';
import { optimize } from 'svgo';
import { ChartError } from '../../ledger/errors.ts';
import { COLUMN, NARROW, WIDE, type ChartOptions } from './chartOptions.ts';
import { forgetShapes, shareShapes } from './shareShapes.ts';

const { document } = new JSDOM('<!doctype html>').window;

/** The DOM charts draw with. */
export const chartDocument: Document = document;

const COORDINATES =
  /\b(d|transform|x|y|x1|y1|x2|y2|cx|cy|r|width|height|points|dx|dy|stroke-width)="([^"]*)"/g;

/** Longer paths are borders: a map of whole pixels weighs a third less, and neighbours still meet; where a text stands may be whole as well. */
const LONG = 200;

function roundCoordinates(markup: string, light: boolean): string {
  return markup.replace(COORDINATES, (written, name: string, value: string) => {
    // A scale keeps its digits: it multiplies whole shapes.
    if (value.includes('scale(')) return written;
    const whole = name === 'transform' || (name === 'd' && value.length > LONG);
    const parts = light && whole ? 1 : 10;
    const rounded = value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) =>
      String(Math.round(Number(number) * parts) / parts),
    );
    return `${name}="${rounded}"`;
  });
}

/** Paths in steps rather than in places: the same shapes at the same tenth of a pixel, in two thirds of the bytes. */
function shortenPaths(markup: string): string {
  return optimize(markup, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 1, applyTransforms: false } }],
  }).data;
}

function renameIds(markup: string, name: string): string {
  const names = new Map<string, string>();
  return markup.replace(/plot-(clip|linear|image|marker|hatch)[\w-]*/g, (id) => {
    const renamed = names.get(id) ?? `${name}-${String(names.size + 1)}`;
    names.set(id, renamed);
    return renamed;
  });
}

/* eslint-disable no-console -- Plot warns on the console and nowhere else: listening there is the only way to hear it */
function withoutWarnings<Result>(name: string, draw: () => Result): Result {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => warnings.push(parts.map(String).join(' '));
  try {
    return draw();
  } finally {
    console.warn = warn;
    if (warnings.length > 0) {
      throw new ChartError(
        name,
        `the chart library warned: ${warnings.join('; ')}`,
        'correct the rows or the marks',
      );
    }
  }
}

/* eslint-enable no-console */

/** How a drawing presents itself to assistive technology. */
export interface Accessible {
  /** Short name of the chart; finding and table stand beside it in the page. */
  label: string;
  /** Parts of it are links: it is a group of links then, and its unlinked marks are hidden. */
  linked: boolean;
  /** Borders in whole pixels, for pages that must weigh little. */
  light?: boolean;
}

function describe(svg: Element, { label, linked }: Accessible): void {
  svg.setAttribute('role', linked ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  for (const layer of svg.querySelectorAll('g[aria-label]')) {
    layer.removeAttribute('aria-label');
    if (linked && layer.querySelector('a') === null) layer.setAttribute('aria-hidden', 'true');
  }
  for (const link of svg.querySelectorAll('a')) {
    const mark = link.querySelector('[aria-label]');
    const name = mark?.getAttribute('aria-label');
    // A link with words of its own is named by them: what is seen and what is said must agree.
    const worded = link.querySelector('text') !== null;
    if (name !== null && name !== undefined && !worded) link.setAttribute('aria-label', name);
    mark?.removeAttribute('aria-label');
    link.removeAttribute('fill');
    // One tab stop per mark would be forty per map: the keyboard uses the table, which has the same links.
    link.setAttribute('tabindex', '-1');
  }
}

const DEFAULTS = ['class', 'fill', 'font-family', 'font-size', 'text-anchor', 'width', 'height'];

function drawElement(name: string, draw: () => Element, accessible: Accessible): Element {
  const svg = withoutWarnings(name, draw);
  if (svg.tagName.toLowerCase() !== 'svg') {
    throw new ChartError(
      name,
      `drew <${svg.tagName.toLowerCase()}>`,
      'return one SVG: no title, caption or legend option',
    );
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const attribute of DEFAULTS) svg.removeAttribute(attribute);
  svg.setAttribute('class', 'chart');
  describe(svg, accessible);
  return svg;
}

function serialise(svg: Element, name: string, light = false): string {
  forgetShapes(svg);
  return renameIds(shortenPaths(roundCoordinates(svg.outerHTML, light)), name);
}

/**
 * Draws and serialises a chart.
 *
 * @param name unique within a page; becomes the prefix of the ids inside
 * @param draw returns an SVG element
 * @returns markup of one `<svg>` that scales with its container; font and anchor come from the style sheet
 */
export function renderChart(name: string, draw: () => Element, accessible: Accessible): string {
  return serialise(drawElement(name, draw, accessible), name);
}

/** The layouts of a drawing, the widest first: the style sheet shows the one that fits. */
const LAYOUTS = { wide: WIDE, column: COLUMN, narrow: NARROW } as const;

export type Layout = keyof typeof LAYOUTS;

/**
 * Draws the layouts of one chart for one page. They share the shapes they have in common, so all of them must be in it.
 *
 * @param name unique within a page
 */
export function renderLayouts(
  name: string,
  draw: (options: ChartOptions) => Element,
  accessible: Accessible,
): { layout: Layout; svg: string }[] {
  const drawn = (Object.keys(LAYOUTS) as Layout[]).map((layout) => ({
    layout,
    svg: drawElement(
      `${name}-${layout}`,
      () => draw({ document: chartDocument, width: LAYOUTS[layout] }),
      accessible,
    ),
  }));
  shareShapes(
    drawn.map(({ svg }) => svg),
    name,
  );
  return drawn.map(({ layout, svg }) => ({
    layout,
    svg: serialise(svg, `${name}-${layout}`, accessible.light),
  }));
}
