import type { OpenRelativeInvite, Relative } from '@advay/shared/schemas/relative';
import type { ApiResult } from '../../../api/ask-api.ts';

export type Expected =
  | Readonly<{ kind: 'somebody'; relatives: readonly Relative[] }>
  | Readonly<{ kind: 'nobody' }>
  /** The API did not say; it may when it is asked again. */
  | Readonly<{ kind: 'unknown' }>;

export type FamilyLists = Readonly<{
  listRelatives: () => Promise<ApiResult<readonly Relative[]>>;
  listOpenRelativeInvites: () => Promise<ApiResult<readonly OpenRelativeInvite[]>>;
}>;

/** Who may ring at this child's door, or is invited to. */
export async function whoMayCome(childId: string, lists: FamilyLists): Promise<Expected> {
  // One after the other: an invitation that is taken up between the two questions is in the second answer, while two
  // questions at once may see neither the invitation nor the relative it became.
  const invites = await lists.listOpenRelativeInvites();
  const relatives = await lists.listRelatives();
  if (!relatives.ok) return isFinal(relatives) ? { kind: 'nobody' } : { kind: 'unknown' };
  const mayRing = relatives.value.some((each) => each.childId === childId && !each.endedAt);
  const isInvited = invites.ok && invites.value.some((each) => each.childId === childId);
  if (mayRing || isInvited) return { kind: 'somebody', relatives: relatives.value };
  return invites.ok || isFinal(invites) ? { kind: 'nobody' } : { kind: 'unknown' };
}

/** Nobody is signed in: no later answer differs before somebody is. */
const isFinal = (answer: ApiResult<unknown>) => !answer.ok && answer.reason === 'not-signed-in';
