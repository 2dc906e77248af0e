const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
} as const;

type Directives = Readonly<Record<string, readonly string[]>>;

export const CONTENT_SECURITY_POLICY = policyOf(DIRECTIVES);

/** With what hot reload needs and nothing else: its socket, and a nonce for the inline script that installs it. */
export function developmentPolicy(nonce: string): string {
  return policyOf({
    ...DIRECTIVES,
    'script-src': [...DIRECTIVES['script-src'], `'nonce-${nonce}'`],
    'connect-src': [...DIRECTIVES['connect-src'], 'ws:'],
  });
}

function policyOf(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
