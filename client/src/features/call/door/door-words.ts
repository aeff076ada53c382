import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { MediaFailure } from '../media/own-media.ts';

/** A visitor whom nobody could name. */
export const SOMEBODY = 'Somebody you know';

/** For the child, heard and read; `{name}` is what the relative calls themselves. */
export const DOOR_LINES = {
  ringing: '{name} rings! Fetch a grown-up.',
  comesIn: '{name} comes in now!',
  opening: '{name} is coming in',
  again: '{name} is at the door again!',
  missed: '{name} was here',
  cutOff: 'Story time is over now',
} as const;

const PARTED_LINES: Readonly<Record<CallEnder, string>> = {
  child: 'Bye-bye, {name}!',
  relative: '{name} said goodbye',
  lost: '{name} is gone for a moment',
  parent: 'Story time is over now',
};

/** After a call: how it ended, unless whoever was lost is back and waits. The child's own goodbye stands. */
export function partedLine(by: CallEnder, isAtDoor: boolean): string {
  return isAtDoor && by !== 'child' ? DOOR_LINES.again : PARTED_LINES[by];
}

/** For the grown-up beside the child: what to do about a camera that does not come on. */
export const MEDIA_WORDS: Readonly<Record<MediaFailure, string>> = {
  denied:
    'This browser may not use the camera and the microphone. Allow both beside the address, then switch it on again.',
  none: 'No camera and no microphone were found. Plug one in, then switch it on again.',
  'in-use':
    'Another program holds the camera or the microphone. Close it, then switch it on again.',
  'insecure-page':
    'Camera and microphone need a page that begins with https. Open the product at that address.',
  'in-app-browser':
    'This page is open inside another app, which keeps the camera to itself. Open it in the browser.',
  failed: 'The camera did not start. Switch it on again; if it stays away, start the browser anew.',
  'old-browser': 'This browser cannot use camera and microphone. A current one can.',
};
