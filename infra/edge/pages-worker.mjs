// Runs at Cloudflare beside the page, for what `_routes.json` names alone: the services' folders. Everything else is a
// file, free and unmetered. pages-files.ts writes it into the release as `_worker.js` and hands it its settings.

/**
 * @param {{
 *   services: [folder: string, origin: string][],
 *   headers: [name: string, value: string][],
 *   tokenHeader: string,
 *   unkept: string,
 * }} settings
 */
export function createWorker({ services, headers, tokenHeader, unkept }) {
  /** What the edge's table says of all answers is said here, and once. */
  const asTheTableHasIt = (answer) => {
    const told = new Response(answer.body, answer);
    for (const [name, value] of headers) told.headers.set(name, value);
    if (!told.headers.has('cache-control')) told.headers.set('cache-control', unkept);
    return told;
  };

  /** In the form of the API's own problems. */
  const outage = (message) => {
    const problem = { reason: 'server-error', message, requestId: crypto.randomUUID() };
    const answer = Response.json(problem, { status: 503, headers: { 'retry-after': '5' } });
    return asTheTableHasIt(answer);
  };

  /** The platform before a service speaks of its troubles in pages; the services themselves in JSON. */
  const isOfService = ({ status, headers: told }) =>
    status < 400 || (told.get('content-type') ?? '').includes('json');

  const sentOn = (request, address, token) => {
    const asked = new Request(address, request);
    const claims = [...asked.headers.keys()].filter((name) => /forwarded|^x-real-ip$/.test(name));
    for (const name of claims) asked.headers.delete(name);
    const caller = request.headers.get('cf-connecting-ip');
    if (caller !== null) asked.headers.set('x-forwarded-for', caller);
    asked.headers.set(tokenHeader, token);
    return asked;
  };

  return {
    async fetch(request, env) {
      const { pathname, search } = new URL(request.url);
      const [, origin] = services.find(([folder]) => pathname.startsWith(folder)) ?? [];
      if (origin === undefined) return env.ASSETS.fetch(request);
      if (!env.EDGE_TOKEN) return outage('EDGE_TOKEN is not set at the edge.');
      let answer;
      try {
        const asked = sentOn(request, `${origin}${pathname}${search}`, env.EDGE_TOKEN);
        answer = await fetch(asked, { redirect: 'manual' });
      } catch {
        return outage('A part of the service does not answer right now: try again in a moment.');
      }
      // A web socket goes on as it is.
      if (answer.status === 101) return answer;
      if (isOfService(answer)) return asTheTableHasIt(answer);
      return outage('A part of the service does not answer right now: try again in a moment.');
    },
  };
}
