import { expect, it } from 'vitest';
import { collectRoutes, nameOf } from './testing/route-table.ts';
import { createTestApp } from './testing/test-app.ts';
import type { TestDatabase } from './testing/test-database.ts';

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const noDatabase = { database: { kind: 'server' } } as unknown as TestDatabase;

type Document = {
  paths: Record<
    string,
    Record<string, { requestBody?: object; parameters?: { in: string }[]; responses: object }>
  >;
};

async function describeApp() {
  const { onRoute, routes } = collectRoutes();
  const app = await createTestApp(noDatabase, { onRoute });
  const document = (await app.inject('/api/openapi.json')).json<Document>();
  return { document, routes: routes.filter(({ path }) => path !== '/api/openapi.json') };
}

it('describes exactly the routes there are', async () => {
  const { document, routes } = await describeApp();
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = routes.map((route) => nameOf(route).replaceAll(/:(\w+)/g, '{$1}'));
  expect(described.sort()).toEqual(served.sort());
  expect(served.length).toBeGreaterThan(10);
});

it('describes what every route takes, what it answers, and how it fails', async () => {
  const { document, routes } = await describeApp();
  for (const route of routes) {
    const name = nameOf(route);
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    const described = document.paths[path]?.[route.method.toLowerCase()];
    const answers = Object.keys(described?.responses ?? {});
    expect(answers, name).toContain('default');
    expect(
      answers.filter((status) => /^2\d\d$/.test(status)),
      name,
    ).toHaveLength(1);
    if (WITH_BODY.has(route.method)) expect(described?.requestBody, name).toBeDefined();
    const params = route.path.match(/:\w+/g) ?? [];
    const inPath = described?.parameters?.filter((each) => each.in === 'path') ?? [];
    expect(inPath, name).toHaveLength(params.length);
    expect(route.schema.response, name).toBeDefined();
  }
});

it('is all under /api', async () => {
  for (const { path } of (await describeApp()).routes) expect(path).toMatch(/^\/api\//);
});

it('puts nothing but ids and kinds into an address', async () => {
  for (const { path, schema } of (await describeApp()).routes) {
    expect(path.match(/:\w+/g) ?? [], path).toSatisfy((names: string[]) =>
      names.every((name) => [':id', ':kind'].includes(name)),
    );
    expect(schema.querystring, path).toBeUndefined();
  }
});
