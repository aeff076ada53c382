import type { Avatar } from '@advay/shared/children/avatars';
import type { ComponentType, SVGProps } from 'react';
import Fox from '~icons/fluent-emoji-flat/fox';
import Hedgehog from '~icons/fluent-emoji-flat/hedgehog';
import Lion from '~icons/fluent-emoji-flat/lion';
import Owl from '~icons/fluent-emoji-flat/owl';
import Parrot from '~icons/fluent-emoji-flat/parrot';
import Rabbit from '~icons/fluent-emoji-flat/rabbit-face';
import Whale from '~icons/fluent-emoji-flat/spouting-whale';
import Turtle from '~icons/fluent-emoji-flat/turtle';

const PICTURES: Readonly<Record<Avatar, ComponentType<SVGProps<SVGSVGElement>>>> = {
  fox: Fox,
  owl: Owl,
  whale: Whale,
  turtle: Turtle,
  lion: Lion,
  rabbit: Rabbit,
  parrot: Parrot,
  hedgehog: Hedgehog,
};

export function AvatarPicture({ avatar }: { avatar: Avatar }) {
  const Picture = PICTURES[avatar];
  return <Picture width="100%" height="100%" aria-hidden="true" />;
}
