import type { BurstKind } from '@advay/shared/protocol/story-words';
import type { ComponentType, SVGProps } from 'react';
import Clap from '~icons/fluent-emoji-flat/clapping-hands';
import Star from '~icons/fluent-emoji-flat/glowing-star';
import Page from '~icons/fluent-emoji-flat/open-book';
import Heart from '~icons/fluent-emoji-flat/red-heart';
import Wave from '~icons/fluent-emoji-flat/waving-hand';

const PICTURES: Readonly<Record<BurstKind, ComponentType<SVGProps<SVGSVGElement>>>> = {
  wave: Wave,
  clap: Clap,
  heart: Heart,
  star: Star,
  page: Page,
};

export function BurstPicture({ kind }: { kind: BurstKind }) {
  const Picture = PICTURES[kind];
  return <Picture aria-hidden="true" />;
}
