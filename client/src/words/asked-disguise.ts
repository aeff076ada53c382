/** Two languages that nobody speaks, for whoever builds screens: `?words=long` and `?words=mirrored`. */
export type Disguise = 'long' | 'mirrored';

/** Read once, as the next address no longer has it. Null for the public: their builds have none. */
export const ASKED_DISGUISE: Disguise | null =
  typeof __PSEUDO_LANGUAGES__ !== 'undefined' && __PSEUDO_LANGUAGES__ ? askedInAddress() : null;

function askedInAddress(): Disguise | null {
  const asked = new URLSearchParams(globalThis.location?.search).get('words');
  return asked === 'long' || asked === 'mirrored' ? asked : null;
}
