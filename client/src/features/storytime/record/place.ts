import type { Place } from '@advay/shared/protocol/story-packet';

/** Before anybody chose anything. */
export const AT_THE_SHELF: Place = {
  book: null,
  page: 0,
  turner: 'either',
  clock: 0,
  by: '000000',
};

/** The one of two places that stands: a merge that doesn't mind order, grouping or repeats. */
export function laterPlace(one: Place, other: Place): Place {
  return isLater(one, other) ? one : other;
}

/** A place one step later than `place`; what is not named stays. */
export function moveTo(
  place: Place,
  by: string,
  change: Partial<Pick<Place, 'book' | 'page' | 'turner'>>,
): Place {
  return { ...place, ...change, clock: place.clock + 1, by };
}

export function isSamePlace(one: Place | null, other: Place): boolean {
  return one !== null && one.clock === other.clock && one.by === other.by;
}

function isLater(one: Place, other: Place): boolean {
  if (one.clock !== other.clock) return one.clock > other.clock;
  if (one.by !== other.by) return one.by > other.by;
  // No honest author writes two places under one clock; even so, both sides choose alike.
  return contentOf(one) > contentOf(other);
}

const contentOf = ({ book, page, turner }: Place) => JSON.stringify([book, page, turner]);
