/** What the tests ask of colours: contrast, and how colours look to colour-blind readers. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  lab65,
  parse,
  wcagContrast,
} from 'culori';

const SEEN = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;

export type Blindness = keyof typeof SEEN;

export const BLINDNESSES = Object.keys(SEEN) as Blindness[];

const difference = differenceCiede2000();

/** WCAG contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** A colour as seen with a colour blindness (Machado 2009, full severity), as `#rrggbb`. */
function seenAs(colour: string, blindness: Blindness): string {
  const parsed = parse(colour);
  const seen = parsed && formatHex(SEEN[blindness](parsed));
  if (seen === undefined) throw new RangeError(`${colour} is no colour: write it as #rrggbb`);
  return seen;
}

/** Lightness (CIE L*, 0 to 100) of a colour, as seen with a colour blindness where one is given. */
export function lightness(colour: string, blindness?: Blindness): number {
  return lab65(blindness === undefined ? colour : seenAs(colour, blindness))?.l ?? Number.NaN;
}

/** The smallest CIEDE2000 between any two of the colours, as seen with a colour blindness: about 2 can just be told apart. */
export function closest(colours: readonly string[], blindness?: Blindness): number {
  const seen = blindness === undefined ? colours : colours.map((colour) => seenAs(colour, blindness));
  return Math.min(
    ...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other))),
  );
}
