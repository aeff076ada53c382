/** How the covers stand when they should all be in sight: so wide each, with or without their titles below. */
export type ShelfFit = Readonly<{ bookPx: number; hasTitles: boolean }>;

/** From the largest a cover looks well at to the smallest a child tells from others; a title wants some width. */
const LARGEST_PX = 300;
const SMALLEST_PX = 80;
const LEAST_WITH_TITLES_PX = 150;
const STEP_PX = 4;

/**
 * The largest covers that are all in sight, with their titles if they can. `isWhole` tries a way; where none does, the
 * smallest covers, which are scrolled through.
 */
export function fitShelf(isWhole: (fit: ShelfFit) => boolean): ShelfFit {
  const largest = (hasTitles: boolean, leastPx: number): ShelfFit | null => {
    for (let bookPx = LARGEST_PX; bookPx >= leastPx; bookPx -= STEP_PX) {
      const fit = { bookPx, hasTitles };
      if (isWhole(fit)) return fit;
    }
    return null;
  };
  return (
    largest(true, LEAST_WITH_TITLES_PX) ??
    largest(false, SMALLEST_PX) ?? { bookPx: SMALLEST_PX, hasTitles: false }
  );
}
