export type Fetch = (
  url: string,
  init?: Readonly<{
    method?: string;
    headers?: Readonly<Record<string, string>>;
    body?: string;
    signal?: AbortSignal;
    redirect?: 'error';
  }>,
) => Promise<Response>;

const ANSWER_TIMEOUT_MS = 15_000;

/** Throws with the status and where it was asked, without the headers: they hold a token. */
export async function askJson<Value>(
  fetch: Fetch,
  url: string,
  init: Parameters<Fetch>[1] = {},
): Promise<Value> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${url} answered ${response.status}`);
  return (await response.json()) as Value;
}
