import type { Database } from '../../db/database.ts';
import { authSessions, authUsers, authVerifications } from '../../db/schema/auth.ts';
import { everyParent } from '../accounts/every-parent.ts';
import { createFriends } from '../friendships/friends.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { createRevokeFamily } from './revoke-family.ts';

type Parts = Readonly<{ database: Database; rooms: Rooms; secret: string; now: () => Date }>;

export type RevokeReport = Readonly<{
  families: number;
  sessions: number;
  /** Codes on their way to a mailbox, and challenges of passkeys. */
  codes: number;
  /** Rooms that signaling could not be told of: whoever sits in one stays until its time is over. */
  roomsLeft: number;
  /** Families left as they were but for their sessions; run it again. */
  failures: number;
}>;

/**
 * Signs everybody out and takes back whatever lets somebody in to a family beside its account: relatives with their
 * passes and windows, and open links. Passwords, passkeys, friendships and consents stay, and every parent signs in
 * again.
 */
export async function revokeEverything(
  { database, rooms, secret, now }: Parts,
  onFailure: (error: unknown) => void,
): Promise<RevokeReport> {
  // First: nobody who is in goes on while the rest takes its time.
  const sessions = await database.auth.delete(authSessions).returning({ id: authSessions.id });
  const codes = await database.auth
    .delete(authVerifications)
    .returning({ id: authVerifications.id });
  const report = { families: 0, roomsLeft: 0, failures: 0 };
  const insisting: Rooms = {
    revoke: (revoked) =>
      rooms.revoke(revoked).catch((error: unknown) => {
        report.roomsLeft += 1;
        onFailure(error);
      }),
  };
  const friends = createFriends({ database, rooms: insisting, secret, now });
  const revokeFamily = createRevokeFamily({ database, friends, rooms: insisting, secret, now });
  for await (const id of everyParent(database)) {
    report.families += 1;
    try {
      await revokeFamily({ parent: { id }, wasProved: true });
    } catch (error) {
      report.failures += 1;
      onFailure(error);
    }
  }
  return { ...report, sessions: sessions.length, codes: codes.length };
}

export const countFamilies = ({ auth }: Pick<Database, 'auth'>): Promise<number> =>
  auth.$count(authUsers);
