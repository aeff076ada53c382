import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  pgPolicy,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { appAuth, authSchema } from './roles.ts';

// The tables better-auth works on, less what it would store of a device: no address, no user agent.

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Only the accounts' role gets past; any other role sees no row even if it were granted the table. */
function accountsOnly(tableName: string) {
  const everyRow = sql`true`;
  return pgPolicy(`${tableName}_accounts_only`, {
    as: 'permissive',
    for: 'all',
    to: appAuth,
    using: everyRow,
    withCheck: everyRow,
  });
}

export const authUsers = authSchema.table(
  'users',
  {
    id: uuid('id').primaryKey(),
    /** The library insists on one; no person's name is asked for. */
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    /** To the day: when a session was begun or prolonged. Decides which accounts have lapsed. */
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    /** When the mail went out that this account will be erased; null once it is used again. */
    lapseWarnedAt: instant('lapse_warned_at'),
  },
  () => [accountsOnly('users')],
);

export const authSessions = authSchema.table(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token in the cookie. */
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    /** When whoever holds it last showed to be the parent. */
    confirmedAt: instant('confirmed_at').notNull().defaultNow(),
    confirmedBy: text('confirmed_by').notNull().default('password'),
  },
  (table) => [index('sessions_by_user').on(table.userId), accountsOnly('sessions')],
);

export const authAccounts = authSchema.table(
  'accounts',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    /** scrypt, salted. */
    password: text('password'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [index('accounts_by_user').on(table.userId), accountsOnly('accounts')],
);

export const authVerifications = authSchema.table(
  'verifications',
  {
    id: uuid('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    index('verifications_by_identifier').on(table.identifier),
    accountsOnly('verifications'),
  ],
);

/** Keys that a parent's device keeps; here lies the public half alone. */
export const authPasskeys = authSchema.table(
  'passkeys',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    /** base64url, as the device names it. */
    credentialId: text('credential_id').notNull().unique(),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    /** Uses as the device counts them; many devices leave it at 0. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('passkeys_by_user').on(table.userId), accountsOnly('passkeys')],
);

/** Tries at a password or a code, counted for all processes together. */
export const authAttempts = authSchema.table(
  'attempts',
  {
    /** Keyed hash of what is tried, and from where: neither can be read from it. */
    key: text('key').primaryKey(),
    tries: integer('tries').notNull(),
    windowStartedAt: instant('window_started_at').notNull(),
  },
  () => [accountsOnly('attempts')],
);
