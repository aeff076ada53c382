import type { Taste } from '../content/tastes.ts';

/** What a face is made of: shapes only. */
export type FaceShape = Readonly<{
  eyes: 'round' | 'squeezed' | 'wide' | 'arcs';
  mouth: 'smile' | 'pucker' | 'ring' | 'strings' | 'tongue-down' | 'zigzag' | 'tongue-aside';
  cheekSize: number;
  /** Another colour than the cheeks' own. */
  cheek?: string;
  isShivering?: boolean;
  hasSteam?: boolean;
}>;

export const LOOKING: FaceShape = { eyes: 'round', mouth: 'smile', cheekSize: 15 };

export const TASTE_FACES: Readonly<Record<Taste, FaceShape>> = {
  sour: { eyes: 'squeezed', mouth: 'pucker', cheekSize: 10 },
  fizzy: { eyes: 'wide', mouth: 'ring', cheekSize: 16 },
  sticky: { eyes: 'round', mouth: 'strings', cheekSize: 22 },
  hot: { eyes: 'wide', mouth: 'tongue-down', cheekSize: 26, cheek: '#e8402f', hasSteam: true },
  cold: { eyes: 'wide', mouth: 'zigzag', cheekSize: 18, cheek: '#8fd0ee', isShivering: true },
  sweet: { eyes: 'arcs', mouth: 'tongue-aside', cheekSize: 20 },
};
