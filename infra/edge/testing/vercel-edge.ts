import { CONTENT_TYPES, type EdgeSettings } from '../edge-table.ts';
import { type VercelRoute, vercelConfig } from '../vercel-config.ts';
import type { Edge, EdgeRequest } from './edge.ts';

// Vercel as the documentation of its Build Output has it: the routes before any `handle`, then the file of that path,
// then those behind `filesystem`; when a file is found, those behind `hit` add headers. Two things are not said there:
// which path `hit` looks at, and which value of a header wins. So there are four readings, and all are asked.

export type VercelReading = Readonly<{
  hitLooksAt: 'what was asked' | 'what was found';
  wins: 'first' | 'last';
}>;

type Source = Exclude<VercelRoute, { handle: string }>;
type Phase = 'start' | 'filesystem' | 'hit';

function phasesOf(routes: readonly VercelRoute[]): Readonly<Record<Phase, readonly Source[]>> {
  const phases: Record<Phase, Source[]> = { start: [], filesystem: [], hit: [] };
  let phase: Phase = 'start';
  for (const route of routes) {
    if ('handle' in route) phase = route.handle;
    else phases[phase].push(route);
  }
  return phases;
}

/** Case counts, as each route says; without it, it would not. */
const fits = ({ src, has = [] }: Source, path: string, accept: string) =>
  new RegExp(src).test(path) && has.every(({ value }) => new RegExp(`^${value}$`).test(accept));

export function vercelEdge(
  site: Readonly<Record<string, string>>,
  settings: EdgeSettings,
  reading: VercelReading,
): Edge {
  const phases = phasesOf(vercelConfig(settings).routes);
  return {
    name: `Vercel, where hit looks at ${reading.hitLooksAt} and the ${reading.wins} header wins`,
    async ask({ path, accept, method = 'GET' }: EdgeRequest) {
      const asked = path.split('?')[0] ?? '';
      const headers = new Map<string, string>();
      const run = (phase: Phase, at: string): Source | null => {
        const before = new Set(headers.keys());
        for (const route of phases[phase].filter((each) => fits(each, at, accept))) {
          for (const [name, value] of Object.entries(route.headers ?? {})) {
            const key = name.toLowerCase();
            if (reading.wins === 'last' || !before.has(key)) headers.set(key, value);
          }
          if (!route.continue) return route;
        }
        return null;
      };
      const fileAt = (at: string) => [at, `${at}index.html`].find((each) => each in site);
      const reply = (status: number, file?: string) => {
        if (file !== undefined) {
          run('hit', reading.hitLooksAt === 'what was asked' ? asked : file);
          const end = file.split('.').at(-1) ?? '';
          headers.set('content-type', CONTENT_TYPES[end] ?? 'application/octet-stream');
        }
        const body = method === 'HEAD' || file === undefined ? '' : (site[file] ?? '');
        return { status, headers: Object.fromEntries(headers), body };
      };

      const first = run('start', asked);
      if (first?.status !== undefined) return reply(first.status);
      const there = fileAt(asked);
      if (there !== undefined) return reply(200, there);
      const next = run('filesystem', asked);
      const found = next?.dest === undefined ? undefined : fileAt(next.dest);
      return reply(next?.status ?? (found === undefined ? 404 : 200), found);
    },
  };
}
