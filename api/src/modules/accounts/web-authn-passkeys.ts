import { randomUUID } from 'node:crypto';
import type { Parent, Passkey } from '@advay/shared/schemas/account';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { authPasskeys } from '../../db/schema/auth.ts';
import { MAX_PASSKEYS } from '../../limits.ts';
import { PRODUCT_NAME } from '../mail/mail-words.ts';
import { keepChallenge, takeChallenge } from './keep-challenge.ts';
import { markConfirmed } from './mark-confirmed.ts';
import type { Passkeys } from './passkeys.ts';
import type { Holder } from './session.ts';

/** Half a megabyte that few requests need: loaded with the first of them. */
const loadWebAuthn = () => import('@simplewebauthn/server');

const WRONG = { ok: false, reason: 'wrong-passkey' } as const;

/** Passkeys by the WebAuthn standard; only what verifies a key is stored. */
export function webAuthnPasskeys(
  database: AuthDatabase,
  onKept: (holder: Holder) => Promise<void>,
): Passkeys {
  const keysOf = (parent: Parent) =>
    database
      .select()
      .from(authPasskeys)
      .where(eq(authPasskeys.userId, parent.id))
      .orderBy(asc(authPasskeys.createdAt));
  const namesOf = async (parent: Parent) =>
    (await keysOf(parent)).map(({ credentialId }) => ({ id: credentialId }));

  return {
    isKeptBy: async (parent) => (await namesOf(parent)).length > 0,
    list: async (parent) => (await keysOf(parent)).map(describe),

    async offer({ parent, session }, origin) {
      const { generateRegistrationOptions } = await loadWebAuthn();
      const options = await generateRegistrationOptions({
        rpName: PRODUCT_NAME,
        rpID: hostOf(origin),
        userName: parent.email,
        userID: new TextEncoder().encode(parent.id),
        attestationType: 'none',
        excludeCredentials: await namesOf(parent),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      });
      await keepChallenge(database, 'passkey-new', session.id, options.challenge);
      return options;
    },

    async keep(holder, origin, answer) {
      const { parent, session } = holder;
      const expectedChallenge = await takeChallenge(database, 'passkey-new', session.id);
      if (expectedChallenge === null) return WRONG;
      const { verifyRegistrationResponse } = await loadWebAuthn();
      const made = await verified(() =>
        verifyRegistrationResponse({
          response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: hostOf(origin),
        }),
      );
      if (!made?.verified) return WRONG;
      const { credential } = made.registrationInfo;
      const row = await addKey(database, {
        id: randomUUID(),
        userId: parent.id,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
      });
      if (row === 'too-many') return { ok: false, reason: 'too-many' };
      // Known already: another account's key, or one this device named twice.
      if (row === undefined) return WRONG;
      await markConfirmed(database, session.id, 'passkey');
      await onKept(holder);
      return { ok: true, value: describe(row) };
    },

    async forget(parent, id) {
      const gone = await database
        .delete(authPasskeys)
        .where(and(eq(authPasskeys.id, id), eq(authPasskeys.userId, parent.id)))
        .returning({ id: authPasskeys.id });
      return gone.length > 0;
    },

    async challenge({ parent, session }, origin) {
      const { generateAuthenticationOptions } = await loadWebAuthn();
      const options = await generateAuthenticationOptions({
        rpID: hostOf(origin),
        allowCredentials: await namesOf(parent),
        userVerification: 'required',
      });
      await keepChallenge(database, 'passkey-confirm', session.id, options.challenge);
      return options;
    },

    async confirm({ parent, session }, origin, answer) {
      const expectedChallenge = await takeChallenge(database, 'passkey-confirm', session.id);
      const key = (await keysOf(parent)).find(({ credentialId }) => credentialId === answer.id);
      if (expectedChallenge === null || key === undefined) return WRONG;
      const { verifyAuthenticationResponse } = await loadWebAuthn();
      const shown = await verified(() =>
        verifyAuthenticationResponse({
          response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: hostOf(origin),
          credential: {
            id: key.credentialId,
            publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
            counter: key.counter,
          },
        }),
      );
      if (!shown?.verified) return WRONG;
      const counter = shown.authenticationInfo.newCounter;
      await database
        .update(authPasskeys)
        .set({ counter, lastUsedAt: sql`now()` })
        .where(eq(authPasskeys.id, key.id));
      await markConfirmed(database, session.id, 'passkey');
      return { ok: true };
    },
  };
}

/** Undefined for a key that is known already. */
function addKey(
  database: AuthDatabase,
  key: typeof authPasskeys.$inferInsert,
): Promise<typeof authPasskeys.$inferSelect | 'too-many' | undefined> {
  return database.transaction(async (transaction) => {
    await holdCounts(transaction, key.userId);
    const [total] = await transaction
      .select({ keys: count() })
      .from(authPasskeys)
      .where(eq(authPasskeys.userId, key.userId));
    if ((total?.keys ?? 0) >= MAX_PASSKEYS) return 'too-many';
    const [row] = await transaction
      .insert(authPasskeys)
      .values(key)
      .onConflictDoNothing()
      .returning();
    return row;
  });
}

/** The library throws for what does not verify; that is an answer here, not an accident. */
async function verified<Value>(verify: () => Promise<Value>): Promise<Value | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}

function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

function describe(row: typeof authPasskeys.$inferSelect): Passkey {
  return {
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
