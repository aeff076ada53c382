import type { Child, NewChild } from '@advay/shared/schemas/child';
import type { ChildProgress } from '@advay/shared/schemas/progress';
import { isChild, isChildList, isChildProgress } from './api-answer-shape.ts';
import { type ApiResult, ask, isNothing } from './ask-api.ts';

export function listChildren(): Promise<ApiResult<readonly Child[]>> {
  return ask('GET', '/api/children', undefined, isChildList);
}

export function addChild(child: NewChild): Promise<ApiResult<Child>> {
  return ask('POST', '/api/children', child, isChild);
}

export function changeChild(childId: string, child: NewChild): Promise<ApiResult<Child>> {
  return ask('PATCH', pathOf(childId), child, isChild);
}

/** Removes the child and all that was stored of its play. */
export function removeChild(childId: string): Promise<ApiResult<null>> {
  return ask('DELETE', pathOf(childId), undefined, isNothing);
}

/** Its days are those of people in `timeZone`, such as Australia/Sydney. */
export function getProgress(childId: string, timeZone: string): Promise<ApiResult<ChildProgress>> {
  const headers = { 'x-time-zone': timeZone };
  return ask('GET', `${pathOf(childId)}/progress`, undefined, isChildProgress, headers);
}

function pathOf(childId: string): string {
  return `/api/children/${encodeURIComponent(childId)}`;
}
