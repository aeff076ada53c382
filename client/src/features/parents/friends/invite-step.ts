/** What a parent still has to do before an invitation can be taken up, one thing at a time. */
export type InviteStep = 'keep-play' | 'add-child' | 'allow-calls' | 'accept';

export function inviteStep(
  has: Readonly<{ keepsPlay: boolean; hasChild: boolean; allowsCalls: boolean }>,
): InviteStep {
  if (!has.keepsPlay) return 'keep-play';
  if (!has.hasChild) return 'add-child';
  return has.allowsCalls ? 'accept' : 'allow-calls';
}

/** Where each step is taken, by the name of the room's words for its button. */
export const WAY_OF_STEP = {
  'keep-play': { way: 'readNotice', to: '/parents/notice' },
  'add-child': { way: 'addChild', to: '/parents/children/new' },
  'allow-calls': { way: 'readAndDecide', to: '/parents/consent/calls?then=invite' },
} as const satisfies Record<Exclude<InviteStep, 'accept'>, unknown>;
