/** A plain room: wall, skirting, floor, a window with light and a shelf, all a little soft. */
export const drawRoom = (widthPx: number, heightPx: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas for the room');
  // Drawn in a room of 640 by 480 units, whatever the camera's size.
  context.scale(widthPx / 640, heightPx / 480);

  const wall = context.createLinearGradient(0, 0, 640, 300);
  wall.addColorStop(0, '#b9c2c4');
  wall.addColorStop(0.5, '#aab4b8');
  wall.addColorStop(1, '#8f9a9f');
  context.fillStyle = wall;
  context.fillRect(0, 0, 640, 480);

  drawWindow(context);
  drawShelf(context);

  const floor = context.createLinearGradient(0, 410, 0, 480);
  floor.addColorStop(0, '#6f6a66');
  floor.addColorStop(1, '#5b5653');
  context.fillStyle = '#d5d6d2';
  context.fillRect(0, 398, 640, 12);
  context.fillStyle = floor;
  context.fillRect(0, 410, 640, 70);
  return canvas;
};

const drawWindow = (context: CanvasRenderingContext2D): void => {
  context.fillStyle = '#dfe3e0';
  context.fillRect(36, 40, 132, 168);
  const sky = context.createLinearGradient(0, 48, 0, 200);
  sky.addColorStop(0, '#cfe3ee');
  sky.addColorStop(1, '#b7cfc4');
  context.fillStyle = sky;
  context.fillRect(44, 48, 116, 152);
  context.fillStyle = '#dfe3e0';
  context.fillRect(99, 48, 6, 152);
  context.fillRect(44, 121, 116, 6);
};

const drawShelf = (context: CanvasRenderingContext2D): void => {
  context.fillStyle = '#7d6f66';
  context.fillRect(470, 150, 140, 9);
  const books = ['#5d7f8c', '#8b8f5e', '#6b6f94', '#93a7a0', '#5f6b5c'];
  for (const [place, colour] of books.entries()) {
    context.fillStyle = colour;
    const heightPx = 40 + ((place * 7) % 17);
    context.fillRect(478 + place * 18, 150 - heightPx, 16, heightPx);
  }
};
