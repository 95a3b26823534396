const keycloak = process.env['E2E_KEYCLOAK_URL'] ?? 'http://localhost:8180';

export const environment = {
  base: process.env['E2E_BASE_URL'] ?? 'http://localhost:8080',
  mail: process.env['E2E_MAIL_URL'] ?? 'http://localhost:8025',
  keycloak,
  tokenEndpoint: `${keycloak}/realms/mentorship/protocol/openid-connect/token`,
} as const;

export type DemoUser = 'mentee' | 'mentor' | 'newcomer' | 'coordinator' | 'analyst' | 'manager' | 'admin';
