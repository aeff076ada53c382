import { capsule, colourOf, type Solid } from '../solids/solid.ts';
import { ballOnHead, type HeadPlace, onHead } from './head-place.ts';

const GLAZE = colourOf('#d9dee2');
const BASE = colourOf('#3c6e9c');

/** A child's beaker at the lips, in lengths of the head: it hides the mouth and the chin, and little of the nose. */
const RIM = { y: -0.25, z: 0.5 } as const;
const FOOT = { y: -0.47, z: 0.56 } as const;
const RADIUS = 0.15;

export const cupSolids = (head: HeadPlace): readonly Solid[] => [
  capsule(
    onHead(head, [0, FOOT.y, FOOT.z]),
    onHead(head, [0, RIM.y, RIM.z]),
    RADIUS * head.lengthM,
    GLAZE,
  ),
  ballOnHead(head, [0, FOOT.y, FOOT.z], [RADIUS * 1.05, 0.07, RADIUS * 1.05], BASE),
];
