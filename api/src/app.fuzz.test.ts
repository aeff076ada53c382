import { problemSchema } from '@advay/shared/schemas/account';
import { telemetryAnswerSchema } from '@advay/shared/schemas/telemetry';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RATE_LIMITS } from './limits.ts';
import { onEveryEngine, useDatabase } from './testing/engines.ts';
import { createTestApp, newParent, roundOf, sittingOf, TEST_ORIGIN } from './testing/test-app.ts';

/** Two tests on each engine: 20,000 bodies an engine at full size. */
const RUNS = process.env.ADVAY_TEST_SIZE === 'full' ? 10_000 : 150;
const TIMEOUT_MS = 30 * 60 * 1000;
const DATABASE_WORDS =
  /postgres|pglite|drizzle|sqlstate|relation|constraint|violates|insert into|select |telemetry_events|app_api|node_modules/i;

onEveryEngine('any body over HTTP', (engine) => {
  const database = useDatabase(engine);
  let app: FastifyInstance;
  let address: string;
  let cookie: string;
  let childId: string;

  beforeAll(async () => {
    const manifold = { ...RATE_LIMITS, perAddressPerMinute: 1e9, perParentPerMinute: 1e9 };
    app = await createTestApp(database(), { limits: manifold });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
    const parent = await newParent(app, database());
    cookie = `parent=${parent.id}`;
    childId = (await parent.addChild()).id;
  }, 120_000);
  afterAll(() => app.close());

  async function send(method: string, path: string, body: string) {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: TEST_ORIGIN, cookie },
      body,
    });
    const text = await response.text();
    return { status: response.status, text };
  }

  it(
    'as telemetry is answered with verdicts or a problem, never with a failure of ours',
    async () => {
      const odd = fc.oneof(
        fc.jsonValue(),
        fc.double(),
        fc.bigInt().map(String),
        fc.constantFrom('2026-12-31T23:59:60.000Z', '0000-01-01T00:00:00.000Z', '\u0000', '\ud800'),
      );
      const event = fc.constantFrom(roundOf, sittingOf).chain((eventOf) =>
        fc
          .tuple(fc.constantFrom(...Object.keys(eventOf(''))), odd, fc.boolean())
          .map(([field, value, isChanged]) => ({
            ...eventOf(childId),
            ...(isChanged && { [field]: value }),
          })),
      );
      const envelope = fc.record({
        v: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(2, 3) }, fc.jsonValue()),
        sentAt: fc.oneof(
          { weight: 9, arbitrary: fc.constant(new Date().toISOString()) },
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        events: fc.array(fc.oneof(event, odd), { maxLength: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.oneof(envelope, fc.jsonValue()), async (body) => {
          const { status, text } = await send('POST', '/api/telemetry', JSON.stringify(body));
          expect([200, 400]).toContain(status);
          expect(text.replaceAll(/"id":"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(DATABASE_WORDS);
          if (status === 200) telemetryAnswerSchema.parse(JSON.parse(text));
          else problemSchema.parse(JSON.parse(text));
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );

  it(
    'at any other address is refused in the one shape',
    async () => {
      const routes = fc.constantFrom(
        ['POST', '/api/children'],
        ['PATCH', `/api/children/${childId}`],
        ['POST', '/api/auth/sign-up-code'],
        ['POST', '/api/auth/sign-up'],
        ['POST', '/api/auth/sign-in'],
        ['POST', '/api/auth/reset-code'],
        ['POST', '/api/auth/reset'],
        ['POST', '/api/auth/confirm'],
        ['POST', '/api/auth/confirm/passkey'],
        ['POST', '/api/account/passkeys'],
        ['POST', '/api/account/password'],
        ['POST', '/api/consents'],
        ['POST', '/api/invites'],
        ['POST', '/api/invites/look'],
        ['POST', '/api/invites/claim'],
        ['DELETE', '/api/invites/1'],
        ['POST', `/api/friendships/${childId}/block`],
        ['POST', `/api/friendships/${childId}/ticket`],
        ['POST', `/api/children/${childId}/storytime-ticket`],
        ['POST', '/api/relatives/invites'],
        ['POST', '/api/relatives/look'],
        ['POST', '/api/relatives/claim'],
        ['POST', '/api/relatives/ring'],
        ['PATCH', `/api/relatives/${childId}`],
        ['DELETE', '/api/relatives/1'],
        ['POST', '/api/calls'],
        ['DELETE', '/api/consents/everything'],
        ['DELETE', '/api/children/1'],
        ['PUT', '/api/children'],
      );
      const bodies = fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom(
          '{"__proto__":{"a":1}}',
          '{"constructor":{"prototype":{}}}',
          '[[[[',
          '"\\ud800"',
        ),
      );
      await fc.assert(
        fc.asyncProperty(routes, bodies, async ([method, path], body) => {
          const { status, text } = await send(method ?? '', path ?? '', body);
          expect(status).toBeGreaterThanOrEqual(400);
          expect(status).toBeLessThan(500);
          expect(text).not.toMatch(DATABASE_WORDS);
          problemSchema.parse(JSON.parse(text));
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );
});
