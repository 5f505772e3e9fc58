const addresses = new Map<string, string>()

/**
 * An address from which a worker may be made, under the page's policy of trusted types: each policy
 * lets one address become a script, and is made once.
 * @param policy its name, one of those that the page's own content-security policy lists.
 */
export function scriptAddress(policy: string, address: string): string {
  const known = addresses.get(policy)
  if (known !== undefined) return known
  const made = window.trustedTypes?.createPolicy(policy, { createScriptURL: () => address })
  const trusted = made?.createScriptURL(address) ?? address
  addresses.set(policy, trusted)
  return trusted
}

interface AddressPolicy {
  createScriptURL(address: string): string
}

declare global {
  interface Window {
    /** Not everywhere, nor in the DOM’s types. What it makes is taken wherever an address is. */
    readonly trustedTypes?: { createPolicy(name: string, rules: AddressPolicy): AddressPolicy }
  }
}
