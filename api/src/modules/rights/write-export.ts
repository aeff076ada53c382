import type { Parent } from '@advay/shared/schemas/account';
import type { Child } from '@advay/shared/schemas/child';
import {
  EXPORT_VERSION,
  type ExportedFriendship,
  type ExportedInvite,
  exportedInviteSchema,
} from '@advay/shared/schemas/export';
import type { ParentTransaction } from '../../db/database.ts';
import { EXPORT_PAGE_ROWS } from '../../limits.ts';
import { listEveryCall } from '../calls/call-repository.ts';
import { listChildren } from '../children/child-repository.ts';
import { listConsents } from '../consents/consent-repository.ts';
import { describeSide, listSides, type Side } from '../friendships/friendship-repository.ts';
import { type InviteRow, listEveryInvite } from '../friendships/invite-repository.ts';
import { readProgress } from '../progress/progress-repository.ts';
import { describeRelative, listRelatives } from '../relatives/relative-repository.ts';
import {
  type ReadPage,
  readDays,
  readEvents,
  readSittingDays,
  readSittings,
} from './stored-play.ts';

/** One short transaction for the family. */
export type ReadOnce = <Value>(
  read: (transaction: ParentTransaction) => Promise<Value>,
) => Promise<Value>;

/**
 * Everything stored of one family as JSON, in pieces of a page each. Between two pieces nothing is held: neither a
 * connection nor memory, however much there is and however slowly it is taken. What is stored or removed meanwhile
 * may be in it or not; every row is whole.
 */
export async function* writeExport(
  readOnce: ReadOnce,
  parent: Parent,
  now: Date,
): AsyncGenerator<string> {
  const children = await readOnce(listChildren);
  const head = { version: EXPORT_VERSION, exportedAt: now.toISOString(), parent };
  yield JSON.stringify(head).slice(0, -1);
  const whole = <Row>(read: (transaction: ParentTransaction) => Promise<Row[]>) =>
    once(() => readOnce(read));
  const byChild = <Row>(read: ReadPage<Row>) => pagesOf(readOnce, children, read);

  yield* writeList('children', describeChildren(readOnce, children, now));
  yield* writeList('consents', whole(listConsents));
  yield* writeList('events', byChild(readEvents));
  yield* writeList('days', byChild(readDays));
  yield* writeList('sittings', byChild(readSittings));
  yield* writeList('sittingDays', byChild(readSittingDays));
  yield* writeList(
    'friendships',
    whole(async (transaction) => (await listSides(transaction)).map(exportSide)),
  );
  yield* writeList(
    'invites',
    whole(async (transaction) => (await listEveryInvite(transaction)).map(exportInvite)),
  );
  yield* writeList(
    'relatives',
    whole(async (transaction) => (await listRelatives(transaction)).map(describeRelative)),
  );
  yield* writeList('calls', whole(listEveryCall));
  yield '}';
}

async function* writeList(
  name: string,
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  let lead = `,${JSON.stringify(name)}:[`;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield lead + page.map((row) => JSON.stringify(row)).join(',');
    lead = ',';
  }
  yield lead === ',' ? ']' : `${lead}]`;
}

async function* once<Row>(read: () => Promise<Row[]>): AsyncGenerator<Row[]> {
  yield await read();
}

async function* pagesOf<Row>(
  readOnce: ReadOnce,
  children: readonly Child[],
  read: ReadPage<Row>,
): AsyncGenerator<Row[]> {
  for (const { id } of children) {
    let after: Row | null = null;
    do {
      const last: Row | null = after;
      const page: Row[] = await readOnce((transaction) => read(transaction, id, last));
      yield page;
      after = page.length < EXPORT_PAGE_ROWS ? null : (page.at(-1) ?? null);
    } while (after !== null);
  }
}

/** Each child with what the parent's page shows of it; one that was removed meanwhile is left out. */
async function* describeChildren(
  readOnce: ReadOnce,
  children: readonly Child[],
  now: Date,
): AsyncGenerator<object[]> {
  for (const child of children) {
    const progress = await readOnce((transaction) =>
      readProgress(transaction, child.id, { now, timeZone: 'UTC' }),
    );
    yield progress === null ? [] : [{ ...child, progress }];
  }
}

function exportSide(side: Side): ExportedFriendship {
  const { state: _state, ...friendship } = describeSide(side);
  return {
    ...friendship,
    seat: side.seat === 0 ? 0 : 1,
    endedAt: side.endedAt?.toISOString() ?? null,
    blockedAt: side.blockedAt?.toISOString() ?? null,
  };
}

function exportInvite(invite: InviteRow): ExportedInvite {
  const { id, childId, activity, relation } = invite;
  return exportedInviteSchema.parse({
    id,
    childId,
    activity,
    relation,
    createdAt: invite.createdAt.toISOString(),
    expiresAt: invite.expiresAt.toISOString(),
    claimedAt: invite.claimedAt?.toISOString() ?? null,
    revokedAt: invite.revokedAt?.toISOString() ?? null,
  });
}
