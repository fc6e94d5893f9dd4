interface Policy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

function sameOrigin(url: string): string {
  const resolved = new URL(url, document.baseURI);
  if (resolved.origin !== location.origin && resolved.protocol !== 'file:') {
    throw new TypeError(`Scripts come from this origin only, not from ${resolved.origin}.`);
  }
  return resolved.href;
}

let policy: Policy | undefined;

/**
 * A script address that the browser's Trusted Types accept: of this origin, or it throws.
 * The one policy, `misstep`, is named in the content policy that the server sends.
 */
export function trustedScriptUrl(url: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- DOM typings do not know Trusted Types
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return sameOrigin(url);
  policy ??= factory.createPolicy('misstep', { createScriptURL: sameOrigin });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- DOM typings want a string where the browser wants the trusted object
  return policy.createScriptURL(url) as string;
}
