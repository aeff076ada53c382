import type { Answer, Service, Web } from '../ports.ts';
import type { Fetch } from './ask-json.ts';

export type PublicAddresses = Readonly<Record<Service | 'client', string>>;

const ANSWER_TIMEOUT_MS = 15_000;
const HEALTH: Readonly<Record<Service, string>> = {
  signaling: '/signaling/health',
  api: '/health',
};

/** What every answer of the API has to bear; what a page has to is asked of the CDN by the probes of the edge. */
const API_HEADERS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'|default-src 'self'/,
  'x-content-type-options': /^nosniff$/,
  'strict-transport-security': /^max-age=\d{8,}/,
};

export function publicWeb(addresses: PublicAddresses, fetch: Fetch): Web {
  const get = (url: string) =>
    fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  return {
    publicUrl: (service) => addresses[service],
    async ask(service, url) {
      const health = await get(`${url}${HEALTH[service]}`);
      if (!health.ok) throw new Error(`${url}${HEALTH[service]} answered ${health.status}`);
      const release = releaseIn(await health.text());
      // Signaling has no database.
      if (service === 'signaling') return { release, isRowSecurityHeld: true, headerFaults: [] };
      return {
        release,
        // The API does not start with a role that row security does not bind; this also asks the database.
        isRowSecurityHeld: (await get(`${url}/ready`)).ok,
        headerFaults: headerFaults(health.headers),
      };
    },
    async clientRelease() {
      const page = await get(`${addresses.client}/release.json`);
      return page.ok ? releaseIn(await page.text()) : null;
    },
  };
}

function headerFaults(headers: Headers): Answer['headerFaults'] {
  return Object.entries(API_HEADERS)
    .filter(([name, wanted]) => !wanted.test(headers.get(name) ?? ''))
    .map(([name]) => `${name} is ${headers.get(name) ?? 'not there'}`);
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
