import type { ShellParts } from '../shell/fill-shell.ts';

// A browser's storage and a host for tests: what either does wrong is asked for.

export const ORIGIN = 'https://garden.example';

export type HostAnswer = Readonly<{
  body?: string;
  type?: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
  isCutOff?: boolean;
}>;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Answers in turn, the last one for ever; what is not listed cannot be reached. */
export function playShell(host: Readonly<Record<string, readonly HostAnswer[]>>) {
  const shelves = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const world = { isFull: false, isAway: false };

  function shelf(name: string): Cache {
    const kept = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, kept);
    return {
      put: async (path: string, response: Response) => {
        if (world.isFull) throw new DOMException('no room', 'QuotaExceededError');
        kept.set(path, response);
      },
      keys: async () => [...kept.keys()].map((path) => ({ url: ORIGIN + path })),
    } as unknown as Cache;
  }

  const parts: ShellParts = {
    caches: {
      open: async (name) => shelf(name),
      delete: async (name) => shelves.delete(name),
      match: async (path, { cacheName } = {}) => {
        const names = cacheName === undefined ? [...shelves.keys()] : [cacheName];
        return names
          .map((name) => shelves.get(name)?.get(String(path)))
          .find((response) => response !== undefined)
          ?.clone();
      },
    },
    network: async (path, { cache }) => {
      asked.push(`${cache} ${path}`);
      const answers = host[path];
      if (world.isAway || answers === undefined) throw new TypeError('Failed to fetch');
      const turn = asked.filter((line) => line.endsWith(` ${path}`)).length - 1;
      return answerOf(path, answers[Math.min(turn, answers.length - 1)] ?? {});
    },
  };
  return {
    parts,
    world,
    asked,
    keep: (name: string, path: string, body: string) =>
      shelf(name).put(path, new Response(body, { headers: { 'content-type': 'text/javascript' } })),
    throwOut: (name: string, path: string) => void shelves.get(name)?.delete(path),
    pathsIn: (name: string) => [...(shelves.get(name)?.keys() ?? [])].toSorted(),
    textOf: async (name: string, path: string) => shelves.get(name)?.get(path)?.clone().text(),
    names: () => [...shelves.keys()],
  };
}

function answerOf(path: string, answer: HostAnswer): Response {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = answer.type ?? (path === '/' ? 'text/html; charset=utf-8' : (TYPES[ending] ?? ''));
  const body = answer.isCutOff
    ? new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) })
    : (answer.body ?? path);
  return new Response(body, {
    status: answer.status ?? 200,
    headers: { 'content-type': type, ...answer.headers },
  });
}
