/** Half the side of a card at most, in spans, and the part of its room it fills. */
export const LARGEST_CARD_SPANS = 0.2;
export const CARD_FILL = 0.82;
/** Cards are never laid closer than into this part of the field. */
export const LEAST_CARD_REACH = 0.4;
/** A card that was not meant shows what it is this long, and turns back. */
export const TURNED_BACK_AFTER_MS = 1_400;
