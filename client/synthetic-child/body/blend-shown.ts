/** Numbers with names, some of them in groups: a pose, the shape of a face. */
type Numbers = { readonly [name: string]: number | Numbers };

/** Every number `share` of the way from one to the other. */
export const blendShown = <Shown>(from: Shown, to: Shown, share: number): Shown =>
  blendNumbers(from as Numbers, to as Numbers, share) as Shown;

const blendNumbers = (from: Numbers, to: Numbers, share: number): Numbers =>
  Object.fromEntries(
    Object.entries(to).map(([name, goal]) => [name, blendValue(from[name], goal, share)]),
  );

const blendValue = (
  start: number | Numbers | undefined,
  goal: number | Numbers,
  share: number,
): number | Numbers => {
  if (typeof goal === 'number') {
    return typeof start === 'number' ? start + (goal - start) * share : goal;
  }
  return typeof start === 'object' ? blendNumbers(start, goal, share) : goal;
};
