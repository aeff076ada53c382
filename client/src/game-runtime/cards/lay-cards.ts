import type { ReachBox } from '../contract.ts';
import { usableReach } from '../field/reach-span.ts';
import { type FieldPoint, fieldSpans } from '../field/spans.ts';
import { CARD_FILL, LARGEST_CARD_SPANS, LEAST_CARD_REACH } from './limits.ts';

/** Where a card lies, and half of its side. */
export type LaidCard = FieldPoint & Readonly<{ radiusSpans: number }>;

/** So many cards in rows as even as can be inside the child's reach, as large as they fit and clear of each other. */
export function layCards(
  count: number,
  { aspect, reach }: Readonly<{ aspect: number; reach: ReachBox }>,
): readonly LaidCard[] {
  const { left, top, right, bottom } = usableReach(reach, LEAST_CARD_REACH);
  const span = fieldSpans(aspect);
  const [width, height] = [right - left, bottom - top];
  const roomSpans = (columns: number) =>
    Math.min((width * span.x) / columns, (height * span.y) / Math.ceil(count / columns));
  let columns = 1;
  for (let tried = 2; tried <= count; tried += 1) {
    if (roomSpans(tried) > roomSpans(columns)) columns = tried;
  }
  const rows = Math.ceil(count / columns);
  const radiusSpans = Math.min(LARGEST_CARD_SPANS, (roomSpans(columns) / 2) * CARD_FILL);
  return Array.from({ length: count }, (_, card) => {
    const row = Math.floor(card / columns);
    const inRow = Math.min(columns, count - row * columns);
    const place = ((card % columns) + 0.5 + (columns - inRow) / 2) / columns;
    return {
      xNorm: left + width * place,
      yNorm: top + (height * (row + 0.5)) / rows,
      radiusSpans,
    };
  });
}
