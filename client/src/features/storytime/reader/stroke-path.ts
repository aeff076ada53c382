/** An SVG path through a stroke's points, rounded between them. */
export function strokePath(points: readonly number[]): string {
  const [x0 = 0, y0 = 0] = points;
  if (points.length <= 2) return `M${x0} ${y0}h.1`;
  let path = `M${x0} ${y0}`;
  for (let index = 2; index + 3 < points.length; index += 2) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = points.slice(index, index + 4);
    path += `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  }
  const [lastX = 0, lastY = 0] = points.slice(-2);
  return `${path}L${lastX} ${lastY}`;
}
