import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import { documentationPolicy } from './security-headers.ts';

const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="40" role="img" aria-label="20×10 Records"><text x="0" y="28" font-family="sans-serif" font-size="24" fill="#fff">20×10 Records</text></svg>`;

/** The documentation page: everything it needs comes from this service. */
export const documentationPage: FastifySwaggerUiOptions = {
  routePrefix: '/docs',
  staticCSP: documentationPolicy,
  uiConfig: { deepLinking: true, docExpansion: 'none' },
  theme: { title: '20×10 Records' },
  logo: { type: 'image/svg+xml', content: Buffer.from(logo), href: '/docs' },
};
