import { setCalmMotion } from '../../ui/calm-motion.ts';
import { currentPlayer } from './current-player.ts';

/** Keeps the page as calm as the present player needs it. */
export function followCalmMotion(): void {
  const follow = () => {
    const player = currentPlayer.read();
    setCalmMotion(player.kind === 'child' && player.child.settings.calmMotion);
  };
  follow();
  currentPlayer.subscribe(follow);
}
