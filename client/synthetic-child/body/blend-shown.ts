/** A pose, the shape of a face, a whole child: values with names, some of them in groups. */
type Shown = { readonly [name: string]: Value };
type Value = string | number | boolean | undefined | Shown;

/** Every number `share` of the way from one to the other; whatever is no number is as in the other at once. */
export const blendShown = <Kind extends object>(from: Kind, to: Kind, share: number): Kind =>
  blendGroup(from as Shown, to as Shown, share) as Kind;

const blendGroup = (from: Shown, to: Shown, share: number): Shown =>
  Object.fromEntries(
    Object.entries(to).map(([name, goal]) => [name, blendValue(from[name], goal, share)]),
  );

const blendValue = (start: Value, goal: Value, share: number): Value => {
  // Ends exactly at the goal.
  if (typeof start === 'number' && typeof goal === 'number') {
    return start * (1 - share) + goal * share;
  }
  if (typeof start === 'object' && typeof goal === 'object') return blendGroup(start, goal, share);
  return goal;
};
