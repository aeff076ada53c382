import { roundMusic } from '../features/play/round-music.ts';
import { GARDEN_PLACES, type GardenPlace } from '../game-runtime/description.ts';
import { createBedPlayer } from '../music/bed-player.ts';
import { holdMixer } from '../voice/page-mixer.ts';
import { soundSettings } from '../voice/sound-settings.ts';
import { bedOfScreen } from './bed-of-screen.ts';
import { presentScreen } from './present-screen.ts';

/** Where one only chooses: all but the sparkle, which is for play. */
const CALM_LAYERS = 3;

/**
 * From now on the page has music: of the place that is on the screen, for as long as it is seen and somebody wants to
 * hear it.
 */
export function conductMusic(): void {
  let inSight = placeInSight();
  const bedNow = () => bedOfScreen(presentScreen.read(), inSight);
  const player = createBedPlayer({
    hold: holdMixer,
    bedNow,
    layersNow: () => roundMusic.layers() ?? CALM_LAYERS,
    onPhrase: () => {
      inSight = placeInSight();
    },
  });
  const follow = () => {
    const isWanted = soundSettings.read().hasMusic && document.visibilityState === 'visible';
    if (isWanted && bedNow() !== null) player.start();
    else player.stop();
  };
  presentScreen.subscribe(follow);
  soundSettings.subscribe(follow);
  document.addEventListener('visibilitychange', follow);
  follow();
}

/** The place of the garden in the middle of the window; the meadow, until there is one. */
function placeInSight(): GardenPlace {
  let nearest: GardenPlace = 'meadow';
  let leastPx = Number.POSITIVE_INFINITY;
  for (const each of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const { left, right } = each.getBoundingClientRect();
    const awayPx = Math.abs((left + right) / 2 - innerWidth / 2);
    const name = GARDEN_PLACES.find((place) => place === each.dataset.place);
    if (name === undefined || awayPx >= leastPx) continue;
    nearest = name;
    leastPx = awayPx;
  }
  return nearest;
}
