import type { Database, ParentTransaction } from '../../db/database.ts';
import type { Side } from './friendship-repository.ts';

type Step<Answer> = (transaction: ParentTransaction) => Promise<Answer>;
type Steps<Own, Other, Value> = Readonly<{
  own: Step<Own>;
  /** Left out when the other family is gone. */
  other: Step<Other>;
  /** Still inside: what the steps hold is held until this is done. */
  settle: (own: Own, other: Other | null) => Value | Promise<Value>;
}>;

/**
 * A step for each side of a friendship in one transaction. The inviting side always comes first, so that two
 * families who act at once never wait for each other in a circle.
 */
export function withPair<Own, Other, Value>(
  database: Pick<Database, 'withParent' | 'withTwoParents'>,
  side: Pick<Side, 'parentId' | 'friendParentId' | 'seat'>,
  steps: Steps<Own, Other, Value>,
): Promise<Value> {
  const { parentId, friendParentId, seat } = side;
  if (friendParentId === null) {
    return database.withParent(parentId, async (transaction) =>
      steps.settle(await steps.own(transaction), null),
    );
  }
  return database.withTwoParents([parentId, friendParentId], async (as) => {
    if (seat === 0) {
      const own = await as.first(steps.own);
      return steps.settle(own, await as.second(steps.other));
    }
    const other = await as.second(steps.other);
    return steps.settle(await as.first(steps.own), other);
  });
}
