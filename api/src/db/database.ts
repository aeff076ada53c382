import type { ColumnsOf, ROUND_FIELDS, SITTING_FIELDS } from '@advay/shared/telemetry/event-fields';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { PoolUse } from './pool-use.ts';

/** What a repository may do inside its parent's transaction. */
export type ParentTransaction = Pick<
  PgDatabase<PgQueryResultHKT>,
  'select' | 'insert' | 'update' | 'delete' | 'with' | '$with'
>;

/** Speaks for one of two parents for the length of one step; steps follow each other. */
type AsParent = <Answer>(
  step: (transaction: ParentTransaction) => Promise<Answer>,
) => Promise<Answer>;
export type TwoParents = Readonly<{ first: AsParent; second: AsParent }>;

/** Drizzle's handle for the accounts library, bound to the role `app_auth`. */
export type AuthDatabase = PgDatabase<PgQueryResultHKT>;

/** What is stored of an event that the device cannot say: its place in the batch, and when it was by our clock. */
type InBatch = Readonly<{ index: number; derived_at: string }>;

/** One round as the ingest function reads it. */
type RoundRow = InBatch & ColumnsOf<typeof ROUND_FIELDS>;

/** The same of a sitting with a book. */
type SittingRow = InBatch & ColumnsOf<typeof SITTING_FIELDS>;

export type EventRow = RoundRow | SittingRow;

export type EventBatch = Readonly<{
  parentId: string;
  sentAt: string;
  receivedAt: string;
  rows: readonly EventRow[];
}>;

/** An event without an outcome belongs to a child this parent does not have. */
export type EventOutcome = Readonly<{ index: number; outcome: 'accepted' | 'duplicate' }>;

/**
 * The one door to the data. No raw handle leaves it: whoever reads or writes does so for one parent,
 * under a role that the policies bind. On the embedded engine there is one connection, so `auth` must
 * not be used inside `withParent`: it would wait for itself.
 */
export type Database = Readonly<{
  kind: 'embedded' | 'server';
  /** Runs `work` in one transaction as `app_api`, seeing and touching this parent's rows alone. */
  withParent<Value>(
    parentId: string,
    work: (transaction: ParentTransaction) => Promise<Value>,
  ): Promise<Value>;
  /** The same for what two families have together: whole or not at all, each step for one of them alone. */
  withTwoParents<Value>(
    parentIds: readonly [string, string],
    work: (as: TwoParents) => Promise<Value>,
  ): Promise<Value>;
  /** Stores one batch in one round trip: the parent is set and the rows inserted by one function for each kind. */
  ingestEvents(batch: EventBatch): Promise<readonly EventOutcome[]>;
  auth: AuthDatabase;
  /** Throws when a role or a table could let one parent see another's rows. */
  assertGuarded(): Promise<void>;
  /** How busy each pool of connections is; the embedded engine has none. */
  poolUse(): readonly PoolUse[];
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}>;
