import type { KillableSystem } from './killable-system.ts';

/** One mutation over HTTP; throws with the API's own words. */
export async function callApi<T>(
  { address, cookie }: Pick<KillableSystem, 'address' | 'cookie'>,
  procedure: string,
  input: unknown,
): Promise<T> {
  const answer = await fetch(`${address}/trpc/${procedure}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(10_000),
  });
  const { result, error }: { result?: { data: T }; error?: { message: string } } = await answer.json();
  if (!result) throw new Error(`${procedure}: ${error?.message ?? answer.status}`);
  return result.data;
}
