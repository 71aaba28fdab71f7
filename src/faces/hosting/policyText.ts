/**
 * The content security policies, each defined once: pages carry theirs in a `meta` element, for hosts that send no headers, and
 * the servers send the same as a header, with what only a header can say (`frame-ancestors`).
 */

/** Directives by name, in the order they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

export const NONE = ["'none'"];
export const SELF = ["'self'"];

/**
 * Texts become script through a policy of one of these names or not at all; a browser that does not know trusted types does as
 * before.
 */
export const trusted = (...names: readonly string[]): Policy => ({
  'require-trusted-types-for': ["'script'"],
  'trusted-types': names,
});

/** A policy as the `meta` element and the header write it. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
