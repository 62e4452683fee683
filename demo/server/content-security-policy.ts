export interface Origins {
  readonly main: string;
  readonly backup: string;
  readonly admin: string;
}

/** As strict as a site can be: what works here works everywhere. */
export function contentSecurityPolicy({main, backup, admin}: Origins): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${main} ${backup} ${admin}`,
    `img-src 'self' ${main} ${backup}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
