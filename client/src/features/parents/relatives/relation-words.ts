import type { Relation } from '@advay/shared/relatives/relations';

type Words = Readonly<{
  title: string;
  /** Within a sentence. */
  whom: string;
}>;

export const RELATION_WORDS: Readonly<Record<Relation, Words>> = {
  grandma: { title: 'Grandma', whom: 'Grandma' },
  grandpa: { title: 'Grandpa', whom: 'Grandpa' },
  aunt: { title: 'Aunt', whom: 'the aunt' },
  uncle: { title: 'Uncle', whom: 'the uncle' },
  godparent: { title: 'Godparent', whom: 'the godparent' },
  other: { title: 'Somebody else', whom: 'the one who will read' },
};
