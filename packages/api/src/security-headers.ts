/** What tells browsers to take answers for data and nothing else, and lets every origin read them. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Further headers of what a browser may show as a page, where links and times of loading matter. */
export const pageHeaders = {
  'referrer-policy': 'no-referrer',
  'timing-allow-origin': '*',
} as const;

/** The page of the documentation runs its own scripts and styles, and asks this service. */
export const documentationPolicy =
  "default-src 'self'; base-uri 'self'; connect-src 'self'; font-src 'self' data:; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'";
