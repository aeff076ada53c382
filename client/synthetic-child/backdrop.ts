import { drawRoom } from './room-background.ts';
import { seededRandom } from './seeded-random.ts';

/** What is behind a child: a bare wall, a room, or a room full of toys. */
export type BackdropName = 'plain' | 'room' | 'clutter';

const TOY_COLOURS = ['#c9574a', '#4f84b8', '#d8b04c', '#6d9a5b', '#8a6aa5', '#d9d4c8', '#3d4450'];
const TOY_SEED = 11;
const TOYS = 46;

export const drawBackdrop = (
  name: BackdropName,
  widthPx: number,
  heightPx: number,
): HTMLCanvasElement => {
  const canvas = drawRoom(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas for the backdrop');
  if (name === 'plain') drawWall(context, widthPx, heightPx);
  if (name === 'clutter') drawToys(context, widthPx, heightPx);
  return canvas;
};

const drawWall = (context: CanvasRenderingContext2D, widthPx: number, heightPx: number): void => {
  const wall = context.createLinearGradient(0, 0, widthPx, heightPx);
  wall.addColorStop(0, '#c3cacb');
  wall.addColorStop(1, '#a3adb0');
  context.fillStyle = wall;
  context.fillRect(0, 0, widthPx, heightPx);
};

/** Balls and boxes, the lower the more. */
const drawToys = (context: CanvasRenderingContext2D, widthPx: number, heightPx: number): void => {
  const random = seededRandom(TOY_SEED);
  for (let toy = 0; toy < TOYS; toy += 1) {
    const xPx = random() * widthPx;
    const yPx = Math.sqrt(random()) * heightPx;
    const sizePx = (0.02 + 0.05 * random()) * heightPx;
    context.fillStyle = TOY_COLOURS[toy % TOY_COLOURS.length] ?? '#fff';
    if (toy % 3 === 0) {
      context.beginPath();
      context.arc(xPx, yPx, sizePx, 0, 2 * Math.PI);
      context.fill();
    } else {
      context.fillRect(xPx, yPx, sizePx * 2, sizePx * (0.5 + 2 * random()));
    }
  }
};
