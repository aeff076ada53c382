import type { Call, CallReport } from '@advay/shared/schemas/call';
import type { RoomEntry } from '@advay/shared/schemas/friendship';
import type { ClaimedRelative, RelativeGlance, Rung } from '@advay/shared/schemas/relative';
import {
  isCall,
  isClaimedRelative,
  isRelativeGlance,
  isRoomEntry,
  isRung,
} from './api-answer-shape.ts';
import { type ApiResult, ask } from './ask-api.ts';

/** What a link says before a name is given; `invite-over` for one that is used, old or none. */
export function lookAtLink(token: string): Promise<ApiResult<RelativeGlance>> {
  return ask('POST', '/api/relatives/look', { token }, isRelativeGlance);
}

/** Takes the link up. The answer is the only time that the pass is seen. */
export function claimLink(token: string, name: string): Promise<ApiResult<ClaimedRelative>> {
  return ask('POST', '/api/relatives/claim', { token, name }, isClaimedRelative);
}

/** A guest's ticket to the child's waiting room; `pass-over` when the relative may not come any more. */
export function ring(pass: string): Promise<ApiResult<Rung>> {
  return ask('POST', '/api/relatives/ring', { pass }, isRung);
}

/** The host's ticket to the story room of a child of this family. */
export function takeStoryTicket(childId: string): Promise<ApiResult<RoomEntry>> {
  return ask(
    'POST',
    `/api/children/${encodeURIComponent(childId)}/storytime-ticket`,
    {},
    isRoomEntry,
  );
}

/** Tells of a call when it begins, and again when it is over; told twice it is one call. */
export function tellCall(report: CallReport): Promise<ApiResult<Call>> {
  return ask('POST', '/api/calls', report, isCall);
}
