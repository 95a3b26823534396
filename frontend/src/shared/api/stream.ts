import { sessionPort } from './session-port';

/**
 * Begins to listen to an operation that answers with events, for as long as the signal allows.
 *
 * @param path below the address of the site
 * @return the good answer, whose body goes on; anything else is an error
 */
export async function openStream(path: string, signal: AbortSignal): Promise<Response> {
  const session = sessionPort.current();
  const ask = (token: string | undefined) =>
    globalThis.fetch(path, {
      signal,
      headers: { Accept: 'text/event-stream', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    });
  const response = await ask(await session.token());
  if (response.ok) return response;
  const renewed = response.status === 401 && !session.isFresh() ? await session.renew() : undefined;
  // Nobody is led to sign in for what only goes on in the background.
  const again = renewed ? await ask(renewed) : response;
  if (!again.ok) throw new Error(`The stream was refused with ${again.status}`);
  return again;
}
