/** A package that brings no types: the little of it we use. */
declare module 'spdx-satisfies' {
  /** @throws Error when the licence is no SPDX expression */
  // eslint-disable-next-line no-restricted-syntax -- that is how the library exports it
  export default function satisfies(licence: string, allowed: readonly string[]): boolean;
}
