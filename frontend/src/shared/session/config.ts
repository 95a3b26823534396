/** What the server of the pages says about where it runs; read when the page starts, never built in. */
export interface RuntimeConfig {
  issuer: string;
  clientId: string;
  program: string;
  /** How long a person may do nothing before they are warned and then signed out, in seconds. */
  idleSeconds: number;
}

/** How long the answer may take, in milliseconds. */
const answerDue = 30_000;

export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(answerDue),
  });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  const config: unknown = await response.json();
  if (!isConfig(config)) throw new Error('config.json lacks issuer, clientId, program or idleSeconds');
  return config;
}

function isConfig(value: unknown): value is RuntimeConfig {
  if (typeof value !== 'object' || value === null) return false;
  const { issuer, clientId, program, idleSeconds } = value as Partial<Record<keyof RuntimeConfig, unknown>>;
  return (
    [issuer, clientId, program].every((each) => typeof each === 'string') &&
    typeof idleSeconds === 'number' &&
    idleSeconds > 0
  );
}
