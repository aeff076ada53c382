import { Fragment, type ReactNode } from 'react';

/** A text of the words with something drawn in its holes: a clock that counts down, a table. */
export function FilledText({
  text,
  values,
}: {
  text: string;
  values: Readonly<Record<string, ReactNode>>;
}) {
  return text.split(/\{(\w+)\}/).map((part, at) => (
    // Text and the names of holes take turns, in an order that never changes.
    // biome-ignore lint/suspicious/noArrayIndexKey: it is the place that counts
    <Fragment key={at}>{at % 2 === 0 ? part : values[part]}</Fragment>
  ));
}
