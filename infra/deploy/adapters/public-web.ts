import type { Answer, Service, Web } from '../ports.ts';
import type { Fetch } from './ask-json.ts';

export type PublicAddresses = Readonly<Record<Service | 'client', string>>;

const ANSWER_TIMEOUT_MS = 15_000;
const HEALTH: Readonly<Record<Service, string>> = {
  signaling: '/signaling/health',
  api: '/api/health',
};

/** `headers` are those of the edge's table, as the build wrote them down: each answer of ours has to bear them. */
export function publicWeb(
  addresses: PublicAddresses,
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
): Web {
  const get = (url: string) =>
    fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  const faultsOf = (answer: Response): Answer['headerFaults'] =>
    Object.entries(headers)
      .filter(([name, value]) => answer.headers.get(name) !== value)
      .map(([name]) => `${name} is ${answer.headers.get(name) ?? 'not there'}`);
  const answerOf = async (url: string): Promise<Answer> => {
    const answer = await get(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return {
      release: releaseIn(await answer.text()),
      isRowSecurityHeld: true,
      headerFaults: faultsOf(answer),
    };
  };
  const clientRelease = async () => {
    const card = await get(`${addresses.client}/release.json`);
    return card.ok ? releaseIn(await card.text()) : null;
  };

  return {
    publicUrl: (service) => addresses[service],
    async ask(service, url) {
      const answer = await answerOf(`${url}${HEALTH[service]}`);
      // Signaling alone has no database, and bears the headers where the page's edge sends it on.
      if (service === 'signaling') return { ...answer, headerFaults: [] };
      // The API does not start with a role that row security does not bind; this also asks the database.
      return { ...answer, isRowSecurityHeld: (await get(`${url}/api/ready`)).ok };
    },
    clientRelease,
    async throughPage() {
      const [page, signaling, api] = await Promise.all([
        get(`${addresses.client}/`),
        answerOf(`${addresses.client}${HEALTH.signaling}`),
        answerOf(`${addresses.client}${HEALTH.api}`),
      ]);
      const headerFaults = faultsOf(page);
      const release = await clientRelease();
      return { page: { release, isRowSecurityHeld: true, headerFaults }, signaling, api };
    },
  };
}

/** A page of an error, or of nothing, names no release. */
function releaseIn(text: string): string | null {
  try {
    const { release } = JSON.parse(text) as { release?: unknown };
    return typeof release === 'string' && release !== '' ? release : null;
  } catch {
    return null;
  }
}
