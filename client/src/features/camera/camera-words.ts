import type { Controls } from '../../controls/controls.ts';
import type { SenseName } from '../../controls/sense.ts';
import type { Light } from '../../vision/light.ts';
import type { CameraProblem } from './camera-play.ts';

export type ProblemWords = Readonly<{
  /** What happened, for whoever looks at the screen. */
  title: string;
  /** What a parent can do about it. */
  wayOn: string;
}>;

/** What the camera looks for, in the middle of a sentence. */
const SEEN: Readonly<Record<SenseName, string>> = { hand: 'hands', body: 'bodies', face: 'faces' };

/** What of a game's controls the camera's words follow. */
export type Played = Pick<Controls, 'sense' | 'pointers'>;

/** How a game is played without a camera: a finger does what points, picture buttons all else. */
const WITHOUT = {
  finger: { use: 'Use a finger', by: 'by finger' },
  buttons: { use: 'Use the buttons', by: 'by picture buttons' },
} as const;

export function withoutWords({ pointers }: Pick<Controls, 'pointers'>) {
  return pointers > 0 ? WITHOUT.finger : WITHOUT.buttons;
}

/** Every trouble with the camera in people's words; the one place that has them. */
const WORDS: Readonly<Record<CameraProblem, ProblemWords>> = {
  denied: {
    title: 'The camera is not allowed yet',
    wayOn:
      'For grown-ups: tap the camera or lock sign beside the address, choose “Allow”, then try again. The picture stays on this device.',
  },
  none: {
    title: 'No camera was found',
    wayOn:
      'For grown-ups: plug a camera in or switch it on, then try again. Playing {by} works too.',
  },
  'in-use': {
    title: 'The camera is busy elsewhere',
    wayOn:
      'For grown-ups: close video calls and other programs that use the camera, then try again.',
  },
  'insecure-page': {
    title: 'The camera needs a safe address',
    wayOn:
      'For grown-ups: browsers open the camera only on addresses that begin with https:// or on this computer itself (localhost). Open the page that way, or play {by}.',
  },
  'in-app-browser': {
    title: 'Please open this in your browser',
    wayOn:
      'For grown-ups: this page was opened inside another app, which has no camera for it. Use the app’s menu, “Open in browser”, or copy the address into Safari or Chrome.',
  },
  failed: {
    title: 'The camera did not start',
    wayOn:
      'For grown-ups: try again. If it stays away, start the browser anew, or pull the camera’s plug out and put it in again.',
  },
  'old-browser': {
    title: 'This browser cannot see {seen}',
    wayOn: 'For grown-ups: a current Chrome, Edge, Safari or Firefox can. Playing {by} works here.',
  },
  'no-graphics': {
    title: 'The 3D graphics are off',
    wayOn:
      'For grown-ups: seeing {seen} needs WebGL, which this browser has switched off. Switch graphics acceleration on in its settings, start it anew and try again. Playing {by} works here.',
  },
  'no-picture': {
    title: 'The camera sends no picture',
    wayOn:
      'For grown-ups: switch the camera off and on, pull its plug out and put it in again, or choose another one, then try again. The game waits and loses nothing.',
  },
  stopped: {
    title: 'Seeing {seen} has stopped',
    wayOn:
      'For grown-ups: close other tabs and programs, then try again. If it stops once more, start the browser anew. The game waits and loses nothing.',
  },
  'corrupt-model': {
    title: 'A part arrived damaged',
    wayOn:
      'For grown-ups: the file that finds {seen} was damaged twice on its way, so it was thrown away. Check the connection and try again.',
  },
  offline: {
    title: 'The internet is away',
    wayOn:
      'For grown-ups: the part that finds {seen} could not be fetched. Check the connection and try again.',
  },
  lost: {
    title: 'The camera went away',
    wayOn:
      'For grown-ups: plug it in again or close the program that took it, then try again. The game waits and loses nothing.',
  },
};

export function cameraWords(problem: CameraProblem, controls: Played): ProblemWords {
  const { by } = withoutWords(controls);
  const about = (words: string) =>
    words.replace('{seen}', SEEN[controls.sense]).replace('{by}', by);
  const { title, wayOn } = WORDS[problem];
  return { title: about(title), wayOn: about(wayOn) };
}

/** How the camera is chosen, by what it looks for. */
export const SHOW_WORDS: Readonly<Record<SenseName, Readonly<{ line: string; show: string }>>> = {
  hand: { line: 'Play with your hand!', show: 'Show my hand' },
  body: { line: 'Play with your whole body!', show: 'Show all of me' },
  face: { line: 'Play with your face!', show: 'Show my face' },
};

export const STORAGE_FULL_WORDS =
  'This device has no storage left for the game. Everything plays, but the part that sees you has to be fetched again next time.';

/** A child is told what to do, a grown-up what it is about. */
const LIGHT_WORDS: Readonly<Record<'black' | 'dark', ProblemWords>> = {
  black: {
    title: 'Open the camera’s eye',
    wayOn:
      'For grown-ups: the camera’s picture is black. Is something on the lens, or a cover shut?',
  },
  dark: {
    title: 'Switch a lamp on',
    wayOn:
      'For grown-ups: it is too dark here. A lamp in front of the child lets the camera see it.',
  },
};

/** What to do for light while nobody is seen; null where it is not the light that is missing. */
export function lightWords(light: Light): ProblemWords | null {
  return light === 'black' || light === 'dark' ? LIGHT_WORDS[light] : null;
}
