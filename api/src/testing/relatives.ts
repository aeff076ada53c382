import { randomUUID } from 'node:crypto';
import type { CallReport } from '@advay/shared/schemas/call';
import {
  type ClaimedRelative,
  claimedRelativeSchema,
  type Relative,
} from '@advay/shared/schemas/relative';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { PlayingFamily } from './friends.ts';
import { TEST_ORIGIN } from './test-app.ts';

/** A relative's device: no cookie, and nothing in an address. */
export function askAsGuest(
  app: FastifyInstance,
  url: string,
  payload: object,
  remoteAddress = '127.0.0.1',
): Promise<LightMyRequestResponse> {
  const headers = { origin: TEST_ORIGIN };
  return app.inject({ method: 'POST', url, headers, payload, remoteAddress });
}

export async function inviteRelative(
  family: PlayingFamily,
  relation = 'grandma',
): Promise<{ id: string; token: string }> {
  const { childId } = family;
  return (await family.ask('POST', '/api/relatives/invites', { childId, relation })).json();
}

/** A relative of the family's child, as it comes about. */
export async function joinRelative(
  app: FastifyInstance,
  family: PlayingFamily,
  name = 'Oma Ruth',
): Promise<ClaimedRelative & Readonly<{ relative: Relative }>> {
  const { token } = await inviteRelative(family);
  const claimed = await askAsGuest(app, '/api/relatives/claim', { token, name });
  const [relative] = (await family.ask('GET', '/api/relatives')).json();
  return { ...claimedRelativeSchema.parse(claimed.json()), relative };
}

export function ring(app: FastifyInstance, pass: string): Promise<LightMyRequestResponse> {
  return askAsGuest(app, '/api/relatives/ring', { pass });
}

/** A call that began twenty minutes ago and is just over. */
export function callWith(relativeId: string, change: Partial<CallReport> = {}): CallReport {
  const nowMs = Date.now();
  const iso = (agoMs: number) => new Date(nowMs - agoMs).toISOString();
  return {
    id: randomUUID(),
    relativeId,
    startedAt: iso(20 * 60_000),
    endedAt: iso(0),
    endedBy: 'child',
    sentAt: iso(0),
    ...change,
  };
}
