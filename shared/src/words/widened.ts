/** English as a shape: the same keys and functions, with any text in them. */
export type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Result
    : T extends readonly (infer Each)[]
      ? readonly Widened<Each>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };
