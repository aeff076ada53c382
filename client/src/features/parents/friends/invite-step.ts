/** What a parent still has to do before an invitation can be taken up, one thing at a time. */
export type InviteStep = 'keep-play' | 'add-child' | 'allow-calls' | 'accept';

export function inviteStep(
  has: Readonly<{ keepsPlay: boolean; hasChild: boolean; allowsCalls: boolean }>,
): InviteStep {
  if (!has.keepsPlay) return 'keep-play';
  if (!has.hasChild) return 'add-child';
  return has.allowsCalls ? 'accept' : 'allow-calls';
}

type StepWords = Readonly<{ text: string; button: string; to: string }>;

export const STEP_WORDS: Readonly<Record<Exclude<InviteStep, 'accept'>, StepWords>> = {
  'keep-play': {
    text: 'First decide whether your child may be stored in your account: without a child there is nobody to invite.',
    button: 'Read the notice',
    to: '/parents/notice',
  },
  'add-child': {
    text: 'Now add the child who will play.',
    button: 'Add a child',
    to: '/parents/children/new',
  },
  'allow-calls': {
    text: 'Now decide whether your child may play with another home.',
    button: 'Read and decide',
    to: '/parents/consent/calls?then=invite',
  },
};
