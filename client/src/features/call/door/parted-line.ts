import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { AreaWords } from '@advay/shared/words/areas';

type PartedLine = Readonly<{
  /** Who left, or is back. */
  who: (name: string) => string;
  /** What comes next. */
  next: (name: string) => string;
}>;

/** After a call: how it ended, unless whoever was lost is back and waits. The child's own goodbye stands. */
export function partedLine(
  { again, cutOff, parted, afterwards }: AreaWords['door'],
  by: CallEnder,
  isAtDoor: boolean,
): PartedLine {
  if (isAtDoor) return { who: by === 'child' ? parted.child : again, next: afterwards.waits };
  if (by === 'parent') return { who: () => cutOff, next: () => afterwards.askGrownUp };
  return { who: parted[by], next: by === 'lost' ? afterwards.comesBack : afterwards.ringsAgain };
}
