/** Keeps things apart: of some places drawn at random the one with the most room, the first of equals. */
export function roomiest<Place extends number | string | object>(
  places: readonly Place[],
  roomAt: (place: Place) => number,
): Place {
  const [first, ...others] = places;
  if (first === undefined) throw new Error('there is no place to choose');
  let best = { place: first, room: roomAt(first) };
  for (const place of others) {
    const room = roomAt(place);
    if (room > best.room) best = { place, room };
  }
  return best.place;
}
