/** What the browsers that know trusted types have, as far as it is used here. */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
}

/**
 * Lets Pagefind start its worker where the page demands trusted types: it hands `Worker` a plain address, so that it takes the policy
 * called `default`. The policy lets this one address through and refuses every other; browsers without trusted types need none.
 */
export function allowWorker(address: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (asked) => (asked === address ? asked : null),
  });
}
