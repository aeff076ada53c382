import { describe, expect, it } from 'vitest';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { grandma } from '../testing/hang-door.ts';
import { type FamilyLists, whoMayCome } from './who-may-come.ts';

const CHILD = grandma.childId;
const invite = {
  id: '00000000-0000-4000-8000-0000000000aa',
  childId: CHILD,
  relation: 'grandma',
  remainingMs: 60_000,
} as const;

/** A family whose lists change between one question and the next, as the given moments say. */
function family(...moments: readonly { invites?: object[]; relatives?: object[] }[]): FamilyLists {
  let asked = 0;
  const now = () => moments[Math.min(asked++, moments.length - 1)];
  return {
    listOpenRelativeInvites: async () => ({ ok: true, value: (now()?.invites ?? []) as never }),
    listRelatives: async () => ({ ok: true, value: (now()?.relatives ?? []) as never }),
  };
}

const silent = (reason: ApiFailure) => async () => ({ ok: false, reason }) as const;

describe('who may come to the door', () => {
  it('is whoever the family has, and whoever is invited', async () => {
    expect(await whoMayCome(CHILD, family({ relatives: [grandma] }))).toMatchObject({
      kind: 'somebody',
      relatives: [grandma],
    });
    expect((await whoMayCome(CHILD, family({ invites: [invite] }))).kind).toBe('somebody');
  });

  it('is nobody where no relative is, where one was, and for another child', async () => {
    const gone = { ...grandma, endedAt: '2026-01-01T00:00:00.000Z' };
    expect((await whoMayCome(CHILD, family({}))).kind).toBe('nobody');
    expect((await whoMayCome(CHILD, family({ relatives: [gone] }))).kind).toBe('nobody');
    expect((await whoMayCome('another', family({ relatives: [grandma] }))).kind).toBe('nobody');
  });

  it('is whoever takes the invitation up while the questions are asked', async () => {
    const before = { invites: [invite], relatives: [] };
    const after = { invites: [], relatives: [grandma] };
    expect((await whoMayCome(CHILD, family(before, after))).kind).toBe('somebody');
  });

  it('is unknown as long as one question has no answer, and nobody once the family is signed out', async () => {
    const lists = family({});
    for (const reason of ['offline', 'server-error', 'too-many-requests'] as const) {
      const silence = silent(reason);
      for (const part of [{ listRelatives: silence }, { listOpenRelativeInvites: silence }]) {
        expect(await whoMayCome(CHILD, { ...lists, ...part })).toEqual({ kind: 'unknown' });
      }
    }
    const signedOut = silent('not-signed-in');
    expect(await whoMayCome(CHILD, { ...lists, listRelatives: signedOut })).toEqual({
      kind: 'nobody',
    });
  });
});
