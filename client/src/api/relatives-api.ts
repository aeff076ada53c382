import type { Call } from '@advay/shared/schemas/call';
import type { MadeInvite } from '@advay/shared/schemas/friendship';
import type {
  NewRelativeInvite,
  OpenRelativeInvite,
  Relative,
  RelativeChange,
} from '@advay/shared/schemas/relative';
import {
  isCallList,
  isMadeInvite,
  isOpenRelativeInviteList,
  isRelative,
  isRelativeList,
} from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';
import { type Ending, endingAnswer, endingList } from './ending.ts';

/** Newest first, ended ones too. */
export function listRelatives(): Promise<ApiResult<readonly Relative[]>> {
  return ask('GET', '/api/relatives', undefined, isRelativeList);
}

export function changeRelative(id: string, change: RelativeChange): Promise<ApiResult<Relative>> {
  return ask('PATCH', pathOf(id), change, isRelative);
}

export function endRelative(id: string): Promise<ApiResult<null>> {
  return ask('DELETE', pathOf(id), undefined, isNothing);
}

/** Links that nobody has taken up yet. One is taken back like an invitation of a friend. */
export function listOpenRelativeInvites(): Promise<
  ApiResult<readonly Ending<OpenRelativeInvite>[]>
> {
  return endingList(ask('GET', '/api/relatives/invites', undefined, isOpenRelativeInviteList));
}

/** The answer is the only time that the token is seen. */
export function makeRelativeInvite(
  invite: NewRelativeInvite,
): Promise<ApiResult<Ending<MadeInvite>>> {
  return endingAnswer(ask('POST', '/api/relatives/invites', invite, isMadeInvite));
}

/** One child's log, newest first. */
export function listCalls(childId: string): Promise<ApiResult<readonly Call[]>> {
  return ask('GET', `/api/children/${encodeURIComponent(childId)}/calls`, undefined, isCallList);
}

function pathOf(id: string): string {
  return `/api/relatives/${encodeURIComponent(id)}`;
}
