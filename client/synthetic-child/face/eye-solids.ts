import { type Colour, colourOf, type Solid } from '../solids/solid.ts';
import type { Vec3 } from '../solids/vec3.ts';
import type { FaceShape } from './face-shape.ts';
import { ballOnHead, chainOnHead, type HeadPlace } from './head-place.ts';
import { BROW_RISE } from './limits.ts';
import { skinFront } from './skull.ts';

const WHITE = colourOf('#f4f1ec');
const IRIS = colourOf('#5b3f2a');
const PUPIL = colourOf('#120e0c');
const LASHES = colourOf('#17100d');

/** Middle of the child's left eye, and of a brow's three points, in lengths of the head. */
const EYE = { x: 0.135, y: 0.05, across: 0.072, up: 0.047 } as const;
const BROW_SHADE = 0.35;
const BROW = [
  [0.065, 0.12],
  [0.14, 0.136],
  [0.21, 0.116],
] as const;

/** Where the upper lid of a shut eye comes to: nearly down to the lower one. */
const SHUT_BELOW = 0.75;
/** Less than this is seen of no eye. */
const LEAST_OPEN = 0.06;

const IN_STEPS = [-1, -0.5, 0, 0.5, 1];
const shaded = ([red, green, blue]: Colour, share: number): Colour => [
  red * share,
  green * share,
  blue * share,
];

/** The edge of the upper lid: a bow above an open eye, one below a shut one, which stands out over the ball. */
const lidEdge = (x: number, wideUp: number, openShare: number, front: number): readonly Vec3[] =>
  IN_STEPS.map((along) => {
    const bow = 1 - along * along;
    const rise = wideUp * 1.15 * openShare - EYE.up * SHUT_BELOW * (1 - openShare);
    const out = 0.014 + 0.012 * (1 - openShare) * bow;
    return [x + along * EYE.across, EYE.y + rise * bow, front + out - 0.03 * along * along];
  });

/** What shows between the lids. */
const openEye = (head: HeadPlace, x: number, front: number, up: number, y: number): Solid[] => [
  ballOnHead(head, [x, y, front - 0.024], [EYE.across, up, 0.042], WHITE),
  ballOnHead(head, [x, y, front + 0.008], [0.033, Math.min(0.033, up), 0.016], IRIS),
  ballOnHead(head, [x, y, front + 0.016], [0.016, Math.min(0.016, up), 0.012], PUPIL),
];

/** The upper lid comes down over the ball. */
const loweredLid = (
  head: HeadPlace,
  x: number,
  front: number,
  openShare: number,
  skin: Colour,
): Solid =>
  ballOnHead(
    head,
    [x, EYE.y + EYE.up * (0.1 + 0.9 * openShare), front - 0.02],
    [EYE.across * 1.05, EYE.up * (1.05 - 0.85 * openShare), 0.042],
    skin,
  );

const eyeSolids = (head: HeadPlace, shape: FaceShape, side: number, skin: Colour): Solid[] => {
  const openShare = 1 - shape.eyesClosed;
  const x = side * EYE.x;
  const front = skinFront(shape, EYE.x, EYE.y);
  const wideUp = EYE.up * (1 + 0.2 * shape.browsUp);
  const y = EYE.y - EYE.up * SHUT_BELOW * (1 - openShare);
  return [
    ballOnHead(head, [x, EYE.y, front - 0.022], [EYE.across * 1.1, EYE.up * 1.2, 0.03], skin),
    ...(openShare > LEAST_OPEN ? openEye(head, x, front, wideUp * openShare, y) : []),
    ...(openShare < 1 - LEAST_OPEN ? [loweredLid(head, x, front, openShare, skin)] : []),
    ...chainOnHead(
      head,
      lidEdge(x, wideUp, openShare, front),
      0.009 + 0.002 * (1 - openShare),
      LASHES,
    ),
  ];
};

const browSolids = (head: HeadPlace, shape: FaceShape, side: number, hair: Colour): Solid[] => {
  const points = BROW.map(([x, y]): Vec3 => {
    const raised = y + BROW_RISE * shape.browsUp;
    return [side * x, raised, skinFront(shape, x, raised)];
  });
  // The model follows brows by their contrast: darker than the hair, as most people's are.
  return chainOnHead(head, points, 0.019, shaded(hair, BROW_SHADE));
};

/** Raised brows fold the forehead, each fold the deeper the higher they are. */
const foreheadFolds = (head: HeadPlace, shape: FaceShape, skin: Colour): Solid[] =>
  [0.235, 0.265].flatMap((y) => {
    const points = IN_STEPS.map((along): Vec3 => {
      const [x, bowed] = [0.17 * along, y - 0.008 * along * along];
      return [x, bowed, skinFront(shape, x, bowed) - 0.008 + 0.006 * shape.browsUp];
    });
    return chainOnHead(head, points, 0.006, shaded(skin, 0.6));
  });

export const eyesAndBrows = (
  head: HeadPlace,
  shape: FaceShape,
  { skin, hair }: { readonly skin: Colour; readonly hair: Colour },
): readonly Solid[] => [
  ...(shape.browsUp > 0 ? foreheadFolds(head, shape, skin) : []),
  ...[-1, 1].flatMap((side) => [
    ...eyeSolids(head, shape, side, skin),
    ...browSolids(head, shape, side, hair),
  ]),
];
