const contentPolicy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'misstep',
};

function policyText(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For a `<meta>` element, so that a copy on any static host is as strict; headers may add to it. */
export const metaContentPolicy = policyText(contentPolicy);

/**
 * Headers for everything served.
 *
 * @param styleSources hashes of styles that the page carries inline, in CSP's words.
 * @param frameAncestors who may show the app in a frame, in CSP's words; `'none'` unless an LMS needs it.
 */
export function securityHeaders(
  styleSources: readonly string[] = [],
  frameAncestors = "'none'",
): Record<string, string> {
  return {
    'Content-Security-Policy': policyText({
      ...contentPolicy,
      'style-src': ["'self'", ...styleSources].join(' '),
      'frame-ancestors': frameAncestors,
    }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
  };
}
