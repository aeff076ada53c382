import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import type { AreaWords } from '@advay/shared/words/areas';
import type { Speaker } from '../../voice/speak.ts';

/** What is being named: a game, or the story tree. */
export type ToldPlace = GameId | 'books';

type Teller = Pick<Speaker, 'say' | 'caption' | 'subscribe'>;

/** Names every place in turn; `onTell` hears what is being named, null at the end or when stopped. */
export async function tellPlaces(
  speaker: Teller,
  { lines, titles }: Pick<AreaWords['home'], 'lines' | 'titles'>,
  onTell: (place: ToldPlace | null) => void,
  stopped: AbortSignal,
): Promise<void> {
  await sayToEnd(speaker, lines.choosePlace);
  for (const id of GAME_IDS) {
    if (stopped.aborted) break;
    onTell(id);
    await sayToEnd(speaker, titles[id]);
  }
  if (!stopped.aborted) {
    onTell('books');
    await sayToEnd(speaker, lines.storyTree);
  }
  onTell(null);
}

/** Settles when the line's caption has gone, by itself or because somebody stopped it. */
function sayToEnd(speaker: Teller, text: string): Promise<void> {
  return new Promise((resolve) => {
    speaker.say(text);
    const leave = speaker.subscribe(() => {
      if (speaker.caption() === text) return;
      leave();
      resolve();
    });
  });
}
