import type {
  Friendship,
  InviteGlance,
  MadeInvite,
  NewInvite,
  OpenInvite,
  RoomEntry,
} from '@advay/shared/schemas/friendship';
import {
  isFriendship,
  isFriendshipList,
  isInviteGlance,
  isMadeInvite,
  isOpenInviteList,
  isRoomEntry,
} from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';
import { type Ending, endingAnswer, endingList } from './ending.ts';

export function listFriendships(): Promise<ApiResult<readonly Friendship[]>> {
  return ask('GET', '/api/friendships', undefined, isFriendshipList);
}

export function endFriendship(id: string): Promise<ApiResult<null>> {
  return ask('DELETE', pathOf(id), undefined, isNothing);
}

/** Ends it, and lets no invitation work between the two families from then on. */
export function blockFriendship(id: string): Promise<ApiResult<null>> {
  return ask('POST', `${pathOf(id)}/block`, {}, isNothing);
}

/** What opens the friendship's room once; `cannot-meet` when the two may not. */
export function takeTicket(id: string): Promise<ApiResult<RoomEntry>> {
  return ask('POST', `${pathOf(id)}/ticket`, {}, isRoomEntry);
}

export function listOpenInvites(): Promise<ApiResult<readonly Ending<OpenInvite>[]>> {
  return endingList(ask('GET', '/api/invites', undefined, isOpenInviteList));
}

/** The answer is the only time that the token is seen. */
export function makeInvite(invite: NewInvite): Promise<ApiResult<Ending<MadeInvite>>> {
  return endingAnswer(ask('POST', '/api/invites', invite, isMadeInvite));
}

export function takeInviteBack(id: string): Promise<ApiResult<null>> {
  return ask('DELETE', `/api/invites/${encodeURIComponent(id)}`, undefined, isNothing);
}

export function lookAtInvite(token: string): Promise<ApiResult<Ending<InviteGlance>>> {
  return endingAnswer(ask('POST', '/api/invites/look', { token }, isInviteGlance));
}

export function claimInvite(token: string, childId: string): Promise<ApiResult<Friendship>> {
  return ask('POST', '/api/invites/claim', { token, childId }, isFriendship);
}

function pathOf(id: string): string {
  return `/api/friendships/${encodeURIComponent(id)}`;
}
