/** What a touched detail can do; each ends as it began. */
export const DETAIL_EFFECTS = [
  'hop',
  'wobble',
  'spin',
  'shine',
  'grow',
  'peek',
  'fly',
  'shiver',
] as const;
export type DetailEffect = (typeof DETAIL_EFFECTS)[number];
