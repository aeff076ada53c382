import type { ComponentType, SVGProps } from 'react';
import IconFace from '~icons/fluent-emoji-flat/face-with-open-mouth';
import IconBody from '~icons/fluent-emoji-flat/person-standing';
import IconHand from '~icons/fluent-emoji-flat/raised-hand';
import type { SenseName } from '../../controls/sense.ts';

const PICTURES: Readonly<Record<SenseName, ComponentType<SVGProps<SVGSVGElement>>>> = {
  hand: IconHand,
  body: IconBody,
  face: IconFace,
};

/** What the camera should see, as a picture beside its words. */
export function SensePicture({ sense }: { sense: SenseName }) {
  const Picture = PICTURES[sense];
  return <Picture aria-hidden="true" />;
}
