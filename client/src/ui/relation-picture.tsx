import type { Relation } from '@advay/shared/relatives/relations';
import type { ComponentType, SVGProps } from 'react';
import Uncle from '~icons/fluent-emoji-flat/man';
import Grandpa from '~icons/fluent-emoji-flat/old-man';
import Grandma from '~icons/fluent-emoji-flat/old-woman';
import Godparent from '~icons/fluent-emoji-flat/person';
import Other from '~icons/fluent-emoji-flat/waving-hand';
import Aunt from '~icons/fluent-emoji-flat/woman';

const PICTURES: Readonly<Record<Relation, ComponentType<SVGProps<SVGSVGElement>>>> = {
  grandma: Grandma,
  grandpa: Grandpa,
  aunt: Aunt,
  uncle: Uncle,
  godparent: Godparent,
  other: Other,
};

/** What somebody is to the child, as a picture. */
export function RelationPicture({ relation }: { relation: Relation }) {
  const Picture = PICTURES[relation];
  return <Picture width="100%" height="100%" aria-hidden="true" />;
}
