/** What one node knows by itself, and several have to ask for. */
export type NowOrLater<Value> = Value | Promise<Value>;

/** Goes on with the value as soon as it is there: at once where it is, since each promise on the way costs. */
export function whenKnown<Value extends string | number | boolean, Next>(
  value: NowOrLater<Value>,
  next: (value: Value) => NowOrLater<Next>,
): NowOrLater<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
