/** The part of the Trusted Types API that is used: https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => unknown };
}

/** Lets through addresses of this very site, so that nothing foreign can become a script. */
function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`${address} is not of this site`);
  return address;
}

/**
 * The one policy of the site, `ledger`, through which an address becomes one that scripts may be loaded from. Browsers without Trusted
 * Types get the address as it is, checked all the same.
 */
export function ledgerPolicy(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('ledger', { createScriptURL: ownAddress });
  // The platform takes the trusted object where its types still say string.
  return (policy?.createScriptURL(address) as string | undefined) ?? ownAddress(address);
}
