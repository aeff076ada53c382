/**
 * Which word each phone of a sentence belongs to: the cheapest way (Levenshtein's) from the words' phones, each said
 * alone, to the sentence's. A word may sound otherwise among others; that it has a start and an end stays.
 */
export function alignPhones(
  words: readonly (readonly string[])[],
  heard: readonly string[],
): readonly (number | null)[] {
  const expected = words.flatMap((phones, word) => phones.map((phone) => ({ phone, word })));
  const cost = costs(
    expected.map(({ phone }) => phone),
    heard,
  );
  const owners: (number | null)[] = heard.map(() => null);
  let row = expected.length;
  let column = heard.length;
  while (row > 0 && column > 0) {
    const here = cost[row]?.[column];
    const diagonal = cost[row - 1]?.[column - 1] ?? 0;
    const isSame = expected[row - 1]?.phone === heard[column - 1];
    if (here === diagonal + (isSame ? 0 : 1)) {
      owners[column - 1] = expected[row - 1]?.word ?? null;
      row -= 1;
      column -= 1;
    } else if (here === (cost[row - 1]?.[column] ?? 0) + 1) row -= 1;
    else column -= 1;
  }
  return fillBetween(owners);
}

/** Rows are the phones that are expected, columns those that are heard. */
function costs(expected: readonly string[], heard: readonly string[]): readonly number[][] {
  const table: number[][] = [heard.map((_, column) => column).concat(heard.length)];
  for (const [row, phone] of expected.entries()) {
    const above = table[row] ?? [];
    const line = [row + 1];
    for (const [column, other] of heard.entries()) {
      const changed = (above[column] ?? 0) + (phone === other ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    table.push(line);
  }
  return table;
}

/** A phone that no word expects goes with the word before it. */
function fillBetween(owners: readonly (number | null)[]): readonly (number | null)[] {
  let before: number | null = owners.find((owner) => owner !== null) ?? null;
  return owners.map((owner) => {
    before = owner ?? before;
    return before;
  });
}
