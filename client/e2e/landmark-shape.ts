/** The least number of points a hand, face or body could be told by. */
const FEWEST_LANDMARKS = 5;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Two or three coordinates, as an array or as fields. */
function isPoint(value: unknown): boolean {
  if (Array.isArray(value)) return value.length >= 2 && value.length <= 5 && value.every(isNumber);
  if (typeof value !== 'object' || value === null) return false;
  const fields = Object.values(value).filter(isNumber);
  return fields.length >= 2 && fields.length === Object.keys(value).length;
}

/**
 * Whether `value` holds, anywhere inside, something shaped like landmarks: a run of points, or a flat run of
 * numbers long enough to be one.
 */
export function holdsLandmarks(value: unknown): boolean {
  if (Array.isArray(value)) {
    if (value.length >= FEWEST_LANDMARKS && value.every(isPoint)) return true;
    if (value.length >= FEWEST_LANDMARKS * 2 && value.every(isNumber)) return true;
    return value.some(holdsLandmarks);
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsLandmarks);
  return false;
}
