import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
import type { Controls } from '../../controls/controls.ts';
import type { Hindrance } from '../../vision/hindrance.ts';
import type { CameraProblem } from './camera-play.ts';

type ChildWords = AreaWords['child'];

export type ProblemWords = Readonly<{
  /** What happened, for whoever looks at the screen. */
  title: string;
  /** What a parent can do about it. */
  wayOn: string;
}>;

/** What of a game's controls the camera's words follow. */
export type Played = Pick<Controls, 'sense' | 'pointers'>;

/** How a game is played without a camera: a finger does what points, picture buttons all else. */
const withoutBy = ({ pointers }: Pick<Controls, 'pointers'>) =>
  pointers > 0 ? 'finger' : 'buttons';

export function withoutWords(
  { buttons }: Pick<ChildWords, 'buttons'>,
  controls: Pick<Controls, 'pointers'>,
): string {
  return withoutBy(controls) === 'finger' ? buttons.useFinger : buttons.useButtons;
}

/** A trouble with the camera in people's words. */
export function cameraWords(
  { problems, seen, without }: Pick<ChildWords, 'problems' | 'seen' | 'without'>,
  problem: CameraProblem,
  controls: Played,
): ProblemWords {
  const values = { seen: seen[controls.sense], without: without[withoutBy(controls)] };
  const { line, wayOn } = problems[problem];
  return { title: fillLine(line, values), wayOn: fillLine(wayOn, values) };
}

/** How the camera is chosen, by what it looks for. */
export function showWords(
  { lines, buttons }: Pick<ChildWords, 'lines' | 'buttons'>,
  sense: Controls['sense'],
): Readonly<{ line: string; show: string }> {
  switch (sense) {
    case 'hand':
      return { line: lines.playByHand, show: buttons.showHand };
    case 'body':
      return { line: lines.playByBody, show: buttons.showBody };
    case 'face':
      return { line: lines.playByFace, show: buttons.showFace };
  }
}

/** What to do where the picture shows why nobody is seen: for the child, and for a grown-up. */
export function hindranceWords(
  { lines, camera }: Pick<ChildWords, 'lines' | 'camera'>,
  hindrance: Hindrance,
): ProblemWords {
  switch (hindrance) {
    case 'black':
      return { title: lines.openEye, wayOn: camera.black };
    case 'dark':
      return { title: lines.lampOn, wayOn: camera.dark };
    case 'blurred':
      return { title: lines.wipeEye, wayOn: camera.blurred };
    case 'too-near':
      return { title: lines.goBack, wayOn: camera.tooNear };
    case 'too-far':
      return { title: lines.comeNearer, wayOn: camera.tooFar };
  }
}
