/** What the server of the pages says about where it runs; read when the page starts, never built in. */
export interface RuntimeConfig {
  issuer: string;
  clientId: string;
  program: string;
}

export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  const config: unknown = await response.json();
  if (!isConfig(config)) throw new Error('config.json lacks issuer, clientId or program');
  return config;
}

function isConfig(value: unknown): value is RuntimeConfig {
  if (typeof value !== 'object' || value === null) return false;
  const { issuer, clientId, program } = value as Partial<Record<keyof RuntimeConfig, unknown>>;
  return typeof issuer === 'string' && typeof clientId === 'string' && typeof program === 'string';
}
