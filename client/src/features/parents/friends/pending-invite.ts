import { createLinkToken } from '../../../ui/link-token.ts';

/** Where an invitation is read and answered. */
export const INVITE_PAGE = '/parents/invite';

const invite = createLinkToken({ key: 'advay.invite', path: '/invite', page: INVITE_PAGE });

export const inviteLink = invite.link;
/** It waits in this tab through sign-in and sign-up. */
export const takeInviteFromAddress = invite.takeFromAddress;
export const readPendingInvite = invite.read;
export const forgetPendingInvite = invite.forget;

/** The first page of the room: the invitation that waits, or the children. */
export function firstPage(): string {
  return readPendingInvite() === null ? '/parents' : INVITE_PAGE;
}
