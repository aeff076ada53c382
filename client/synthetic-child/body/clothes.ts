import { type Colour, colourOf } from '../solids/solid.ts';

/** What a person looks like but for their measures. */
export type Look = {
  readonly skin: Colour;
  readonly lips: Colour;
  readonly hair: Colour;
  readonly shirt: Colour;
  readonly trousers: Colour;
  readonly shoes: Colour;
  readonly hasLongSleeves: boolean;
};

/** From light to dark, chosen by eye. */
const SKIN_TONES = ['#f2d0b4', '#e0ac87', '#c98f66', '#a86f49', '#7a4a2e', '#4d2f20'] as const;
const LIPS = ['#c4766c', '#b5655a', '#a2584a', '#8b493d', '#6b352d', '#4a2523'] as const;

const lookWith = (skin: 0 | 1 | 2 | 3 | 4 | 5, hair: string, shirt: string): Look => ({
  skin: colourOf(SKIN_TONES[skin]),
  lips: colourOf(LIPS[skin]),
  hair: colourOf(hair),
  shirt: colourOf(shirt),
  trousers: colourOf('#2f3442'),
  shoes: colourOf('#57504c'),
  hasLongSleeves: false,
});

/** One for each tone of skin, in clothes of its own. */
export const LOOKS = {
  blue: lookWith(1, '#5a3c28', '#3f74b5'),
  pale: { ...lookWith(0, '#a5834f', '#7f9d5c'), trousers: colourOf('#4a5a78') },
  tan: { ...lookWith(2, '#2f231d', '#c4683f'), hasLongSleeves: true },
  brown: lookWith(3, '#221a17', '#d9b44a'),
  dark: lookWith(4, '#1a1513', '#5aa09a'),
  darkest: { ...lookWith(5, '#141010', '#b9b4ad'), hasLongSleeves: true },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;
