import { z } from 'zod';

/** What a column's schema refuses, in terms every schema language knows. */
export interface ColumnLimits {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  /** A regular expression of the whole cell, without anchors. */
  pattern?: string;
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength'] as const;

/**
 * JavaScript's regular expressions → the part of XML Schema's that Table Schema shares with it: no anchors (it matches the
 * whole cell), no groups that do not capture, no escaped slash.
 */
const plainPattern = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('\\/', '/');

/** The limits of a column, read from its Zod schema: the codebook cannot promise what the reader does not check. */
export function columnLimits(schema: z.ZodType): ColumnLimits {
  const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  const [value = json] = (json.anyOf ?? []) as (typeof json)[];
  const limits: ColumnLimits = {};
  for (const limit of LIMITS) {
    const stated = value[limit];
    if (typeof stated === 'number' && !(limit === 'minLength' && stated === 0)) limits[limit] = stated;
  }
  if (typeof value.pattern === 'string') limits.pattern = plainPattern(value.pattern);
  return limits;
}
