import type { ApiFailure } from '../../api/ask-api.ts';

/** What a parent reads when the API could not do it: what happened and what to do. The only place for it. */
export const FAILURE_WORDS: Readonly<Record<ApiFailure, string>> = {
  offline: 'The server cannot be reached. Nothing is lost; try again when the network is back.',
  'not-signed-in': 'You are no longer signed in. Sign in again to go on.',
  'wrong-credentials':
    'E-mail address and password do not belong together. Check both and try again.',
  'wrong-code': 'This code is not right, or older than 10 minutes. Check it, or send a new one.',
  'wrong-passkey': 'This passkey does not belong to this account. Try another one.',
  'weak-password': 'This password is one of the first that others would guess. Choose other words.',
  'mailbox-first':
    'Nobody has shown yet to read the mail of this account. A code is on its way to it: type it here.',
  'confirm-first': 'We need to know first that it is you. Try again.',
  'passkey-first': 'Your passkey is needed first. Try again.',
  'consent-first': 'Read the notice and agree to it first; until then nothing is stored.',
  'invite-over':
    'This invitation is over: it was used, taken back, or is too old. Ask for a new one.',
  'own-invite':
    'This is your own invitation. Send its link to the other family; they open it on their device.',
  'too-many': 'There are too many of these already. Take one back or end one, then try again.',
  'cannot-meet': 'These two cannot meet now. Nothing is lost; look at their friendship here.',
  'not-found': 'This is not in your account. It may have been removed on another device.',
  'pass-over': 'This way to call is over. Ask the family for a new link.',
  'too-large': 'The server took this for too much at once. Load the page again.',
  'too-many-requests': 'Too many attempts in a short time. Wait a minute, then try again.',
  'foreign-origin':
    'This page was opened at an address the server does not know. Use its own address.',
  'invalid-request': 'The server did not accept this. Check what you typed and try again.',
  'server-error': 'The server made a mistake. What you typed is kept; try again in a minute.',
};
