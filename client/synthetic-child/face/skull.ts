import type { Colour, Solid } from '../solids/solid.ts';
import type { Vec3 } from '../solids/vec3.ts';
import type { FaceShape } from './face-shape.ts';
import { ballOnHead, type HeadPlace } from './head-place.ts';
import { JAW_DROP } from './limits.ts';

/** A ball of the head's own measure, squeezed along its axes. */
type Ball = { readonly centre: Vec3; readonly radii: Vec3 };

const CRANIUM: Ball = { centre: [0, 0.12, -0.05], radii: [0.335, 0.38, 0.4] };

const jawOf = ({ mouthOpen }: FaceShape): Ball => {
  const drop = JAW_DROP * mouthOpen;
  return { centre: [0, -0.16 - drop / 2, 0.04], radii: [0.28, 0.33 + drop / 2, 0.33] };
};

const frontOf = ({ centre, radii }: Ball, x: number, y: number): number => {
  const rest = 1 - ((x - centre[0]) / radii[0]) ** 2 - ((y - centre[1]) / radii[1]) ** 2;
  return rest <= 0 ? Number.NEGATIVE_INFINITY : centre[2] + radii[2] * Math.sqrt(rest);
};

/** How far the skin is to the front at a place of the face, in lengths of the head. */
export const skinFront = (shape: FaceShape, x: number, y: number): number =>
  Math.max(frontOf(CRANIUM, x, y), frontOf(jawOf(shape), x, y), 0);

/** The bare head: what skin covers, with ears, chin and cheeks. */
export const skullSolids = (head: HeadPlace, shape: FaceShape, skin: Colour): readonly Solid[] => {
  const { mouthOpen, cheeksOut, smile } = shape;
  const jaw = jawOf(shape);
  return [
    ballOnHead(head, CRANIUM.centre, CRANIUM.radii, skin),
    ballOnHead(head, jaw.centre, jaw.radii, skin),
    ballOnHead(head, [0, -0.375 - JAW_DROP * mouthOpen, 0.19], [0.155, 0.125, 0.14], skin),
    ...[-1, 1].flatMap((side) => [
      ballOnHead(head, [side * 0.335, -0.03, -0.03], [0.035, 0.085, 0.05], skin),
      ballOnHead(
        head,
        [side * (0.13 + 0.035 * cheeksOut), -0.14 + 0.03 * smile - 0.07 * cheeksOut, 0.11],
        [0.16 + 0.04 * cheeksOut, 0.15 + 0.015 * smile, 0.195 + 0.065 * cheeksOut],
        skin,
      ),
    ]),
  ];
};
