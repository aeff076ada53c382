/** Draws like a small game while it is measured, and notes the time between two drawn frames. */
export async function drawFor(durationMs: number): Promise<readonly number[]> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1280, 720];
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas to draw on');
  const gapsMs: number[] = [];
  const endMs = performance.now() + durationMs;
  let beforeMs: number | null = null;
  await new Promise<void>((resolve) => {
    const draw = (nowMs: number) => {
      if (beforeMs !== null) gapsMs.push(nowMs - beforeMs);
      beforeMs = nowMs;
      context.fillStyle = '#fff6e5';
      context.fillRect(0, 0, canvas.width, canvas.height);
      for (let bubble = 0; bubble < 24; bubble++) {
        context.beginPath();
        context.arc(50 * bubble + 40, 360 + 200 * Math.sin(nowMs / 900 + bubble), 30, 0, 7);
        context.fillStyle = `hsl(${bubble * 15} 70% 60%)`;
        context.fill();
      }
      if (nowMs < endMs) requestAnimationFrame(draw);
      else resolve();
    };
    requestAnimationFrame(draw);
  });
  canvas.remove();
  return gapsMs;
}
