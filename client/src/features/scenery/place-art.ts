import type { ComponentType } from 'react';
import type { GardenPlace } from '../../game-runtime/description.ts';
import { Hill } from './hill.tsx';
import { NightCorner } from './night-corner.tsx';
import { PicketFence } from './picket-fence.tsx';
import { Pond } from './pond.tsx';
import { TreeHouse } from './tree-house.tsx';

/** What is drawn of each place of the garden. */
export const PLACE_ART: Readonly<Record<GardenPlace, ComponentType>> = {
  hill: Hill,
  pond: Pond,
  'tree-house': TreeHouse,
  meadow: PicketFence,
  'night-sky': NightCorner,
};
