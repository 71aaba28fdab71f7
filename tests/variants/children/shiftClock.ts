/** Loaded with `--import` before anything else of a process: its clock runs, years from now. */
const SHIFT = 1000 * 24 * 3600 * 1000;
const Real = Date;

globalThis.Date = new Proxy(Real, {
  construct: (target, given: [], self) =>
    Reflect.construct(target, given.length === 0 ? [Real.now() + SHIFT] : given, self) as Date,
  apply: () => new Real(Real.now() + SHIFT).toString(),
  get: (target, name, self): unknown =>
    name === 'now' ? () => Real.now() + SHIFT : Reflect.get(target, name, self),
});
