import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { AreaWords } from '@advay/shared/words/areas';

/** After a call: how it ended, unless whoever was lost is back and waits. The child's own goodbye stands. */
export function partedLine(
  words: AreaWords['door'],
  by: CallEnder,
  isAtDoor: boolean,
): (name: string) => string {
  if (isAtDoor && by !== 'child') return words.again;
  return by === 'parent' ? () => words.cutOff : words.parted[by];
}
