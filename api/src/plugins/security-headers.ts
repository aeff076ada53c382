export type SecurityHeaderSettings = Readonly<{
  /** Servers beyond our own origin that the page may reach, such as wss://signaling.example.org. */
  connectOrigins?: readonly string[];
  /** Only where every later visit is sure to be encrypted: browsers remember it for a year. */
  strictTransport?: boolean;
}>;

/**
 * The headers of every answer, pages and API alike. The policy allows what the product is made of and
 * nothing else: no foreign host, no inline script or style, WebAssembly but no eval.
 */
export function securityHeaders(
  settings: SecurityHeaderSettings = {},
): Readonly<Record<string, string>> {
  const policy: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    // 'self' covers the web socket of the same host and port.
    'connect-src': ["'self'", 'blob:', ...(settings.connectOrigins ?? [])],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=()',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(settings.strictTransport && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  };
}
