/** What compilers add to an error of a page: where, the lines around it, and advice. */
interface PlacedError extends Error {
  loc?: { file?: string; line?: number; column?: number };
  frame?: string;
  hint?: string;
}

/** Errors that are sentences already. */
const TOLD = new Set(['DataError', 'ChartError', 'Fault']);

/** An error of a build whose message says all that is known: a script prints the message alone. */
export function withPlace(error: unknown): unknown {
  if (!(error instanceof Error) || TOLD.has(error.name)) return error;
  const { loc, frame, hint, stack, message } = error as PlacedError;
  const place =
    loc?.file === undefined ? undefined : `at ${[loc.file, loc.line, loc.column].filter(Boolean).join(':')}`;
  const parts = [message, hint, place, frame, stack?.replace(message, '…')];
  return new Error(parts.filter((part) => part !== undefined && part !== '').join('\n'), { cause: error });
}
