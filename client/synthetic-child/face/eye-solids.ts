import { type Colour, colourOf, type Solid } from '../solids/solid.ts';
import type { Vec3 } from '../solids/vec3.ts';
import type { FaceShape } from './face-shape.ts';
import { ballOnHead, chainOnHead, type HeadPlace } from './head-place.ts';
import { BROW_RISE } from './limits.ts';
import { skinFront } from './skull.ts';

const WHITE = colourOf('#f4f1ec');
const IRIS = colourOf('#5b3f2a');
const PUPIL = colourOf('#120e0c');
const LASHES = colourOf('#33241c');

/** Middle of the child's left eye, and of a brow's three points, in lengths of the head. */
const EYE = { x: 0.135, y: 0.05, across: 0.072, up: 0.047 } as const;
const BROW_SHADE = 0.35;
const BROW = [
  [0.065, 0.132],
  [0.14, 0.148],
  [0.21, 0.128],
] as const;

const lidPoints = (side: number, openShare: number, front: number): readonly Vec3[] =>
  [-1, -0.5, 0, 0.5, 1].map((along) => {
    const rise = EYE.up * (1.15 * openShare - 0.35 * (1 - openShare)) * (1 - along * along);
    return [side * EYE.x + along * EYE.across, EYE.y + rise, front - 0.03 * along * along];
  });

const eyeSolids = (head: HeadPlace, shape: FaceShape, side: number, skin: Colour): Solid[] => {
  const openShare = 1 - shape.eyesClosed;
  const x = side * EYE.x;
  const front = skinFront(shape, EYE.x, EYE.y);
  const up = Math.max(0.004, EYE.up * openShare * (1 + 0.2 * shape.browsUp));
  const lidUp = EYE.up * 1.2;
  return [
    ballOnHead(head, [x, EYE.y, front - 0.022], [EYE.across * 1.1, lidUp, 0.03], skin),
    ballOnHead(head, [x, EYE.y, front - 0.024], [EYE.across, up, 0.042], WHITE),
    ballOnHead(head, [x, EYE.y, front + 0.008], [0.033, Math.min(0.033, up), 0.016], IRIS),
    ballOnHead(head, [x, EYE.y, front + 0.016], [0.016, Math.min(0.016, up), 0.012], PUPIL),
    ...chainOnHead(head, lidPoints(side, openShare, front + 0.014), 0.009, LASHES),
  ];
};

const browSolids = (head: HeadPlace, shape: FaceShape, side: number, hair: Colour): Solid[] => {
  const points = BROW.map(([x, y]): Vec3 => {
    const raised = y + BROW_RISE * shape.browsUp;
    return [side * x, raised, skinFront(shape, x, raised)];
  });
  // The model follows brows by their contrast: darker than the hair, as most people's are.
  const [red, green, blue] = hair;
  const dark: Colour = [red * BROW_SHADE, green * BROW_SHADE, blue * BROW_SHADE];
  return chainOnHead(head, points, 0.019, dark);
};

export const eyesAndBrows = (
  head: HeadPlace,
  shape: FaceShape,
  { skin, hair }: { readonly skin: Colour; readonly hair: Colour },
): readonly Solid[] =>
  [-1, 1].flatMap((side) => [
    ...eyeSolids(head, shape, side, skin),
    ...browSolids(head, shape, side, hair),
  ]);
