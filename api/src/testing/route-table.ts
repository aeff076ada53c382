import type { FastifySchema, RouteOptions } from 'fastify';

export type Route = Readonly<{ method: string; path: string; schema: FastifySchema }>;

/** Collects what `createApp` reports by `onRoute`; HEAD goes with GET. */
export function collectRoutes(): Readonly<{
  onRoute: (route: RouteOptions) => void;
  routes: readonly Route[];
}> {
  const routes: Route[] = [];
  return {
    routes,
    onRoute({ method, url, schema }) {
      for (const one of [method].flat()) {
        if (one !== 'HEAD') routes.push({ method: one, path: url, schema: schema ?? {} });
      }
    },
  };
}

export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
