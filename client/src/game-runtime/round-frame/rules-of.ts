/** The rules of a step of the ladder; those of the first step for a name that is not in the table. */
export function rulesOf<Rules>(steps: Readonly<Record<string, Rules>>, step: string): Rules {
  const rules = Object.hasOwn(steps, step) ? steps[step] : Object.values(steps)[0];
  if (rules === undefined) throw new Error('a ladder has at least one step');
  return rules;
}
