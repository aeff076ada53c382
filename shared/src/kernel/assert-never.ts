/** For the end of an exhaustive switch: the compiler refuses a forgotten case. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
