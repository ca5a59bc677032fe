import { playerOrigins } from '@pbnet/domain/attendance';

export interface PolicySources {
  readonly nonce: string;
  /** Foreign origins that micro-frontends come from; empty where everything lies on our own. */
  readonly origins: readonly string[];
}

/** The page's Content-Security-Policy: nothing inline without the nonce of this very response, nothing evaluated. */
export function contentSecurityPolicy({ nonce, origins }: PolicySources): string {
  const code = ["'self'", `'nonce-${nonce}'`, ...origins].join(' ');
  const data = ["'self'", ...origins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${code}`,
    `style-src ${code}`,
    `connect-src ${data}`,
    `img-src ${data} data: blob:`,
    `font-src ${data}`,
    // Videos and their captions, played from our own store by the browser's player.
    "media-src 'self'",
    // Letters are shown in a sandboxed frame of our own origin, streams in the players of these.
    `frame-src 'self' ${playerOrigins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every answer, whatever it carries. */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
