import type { Look } from '../body/clothes.ts';
import { type Colour, capsule, colourOf, type Solid } from '../solids/solid.ts';
import { eyesAndBrows } from './eye-solids.ts';
import type { FaceShape } from './face-shape.ts';
import { ballOnHead, type HeadPlace, onHead } from './head-place.ts';
import { mouthSolids } from './mouth-solids.ts';
import { skinFront, skullSolids } from './skull.ts';

const NOSTRIL = colourOf('#5a3328');

const noseSolids = (head: HeadPlace, shape: FaceShape, skin: Colour): Solid[] => {
  const bridge = onHead(head, [0, 0.05, skinFront(shape, 0, 0.05) - 0.02]);
  const tip = onHead(head, [0, -0.1, 0.385]);
  return [
    capsule(bridge, tip, 0.034 * head.lengthM, skin),
    ballOnHead(head, [0, -0.112, 0.39], [0.055, 0.043, 0.05], skin),
    ...[-1, 1].flatMap((side) => [
      ballOnHead(head, [side * 0.05, -0.122, 0.355], [0.032, 0.03, 0.035], skin),
      ballOnHead(head, [side * 0.026, -0.148, 0.398], [0.014, 0.009, 0.016], NOSTRIL),
    ]),
  ];
};

/** Short hair, with a fringe above the brows. */
const hairSolids = (head: HeadPlace, hair: Colour): Solid[] => [
  ballOnHead(head, [0, 0.175, -0.105], [0.358, 0.385, 0.4], hair),
  ballOnHead(head, [0, 0, -0.2], [0.34, 0.36, 0.28], hair),
];

/** A head with its face. */
export const headSolids = (head: HeadPlace, shape: FaceShape, look: Look): readonly Solid[] => [
  ...skullSolids(head, shape, look.skin),
  ...hairSolids(head, look.hair),
  ...eyesAndBrows(head, shape, look),
  ...noseSolids(head, shape, look.skin),
  ...mouthSolids(head, shape, look.lips),
];
