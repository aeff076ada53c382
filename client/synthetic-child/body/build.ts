/** A person's measures in metres, standing. */
export type Build = {
  readonly heightM: number;
  /** Chin to crown. */
  readonly headM: number;
  readonly shoulderHeightM: number;
  /** From the middle of the body to a shoulder's joint, and to a hip's. */
  readonly shoulderHalfM: number;
  readonly hipHalfM: number;
  readonly hipHeightM: number;
  readonly upperArmM: number;
  readonly forearmM: number;
  readonly thighM: number;
  readonly shinM: number;
  readonly ankleHeightM: number;
};

/** A grown-up, a child of seven and one of four: the younger, the larger the head and the shorter the limbs. */
export const BUILDS = {
  grown: {
    heightM: 1.75,
    headM: 0.23,
    shoulderHeightM: 1.42,
    shoulderHalfM: 0.18,
    hipHalfM: 0.095,
    hipHeightM: 0.92,
    upperArmM: 0.29,
    forearmM: 0.26,
    thighM: 0.43,
    shinM: 0.42,
    ankleHeightM: 0.08,
  },
  seven: {
    heightM: 1.22,
    headM: 0.205,
    shoulderHeightM: 0.945,
    shoulderHalfM: 0.128,
    hipHalfM: 0.07,
    hipHeightM: 0.6,
    upperArmM: 0.19,
    forearmM: 0.17,
    thighM: 0.28,
    shinM: 0.26,
    ankleHeightM: 0.065,
  },
  four: {
    heightM: 1.02,
    headM: 0.19,
    shoulderHeightM: 0.765,
    shoulderHalfM: 0.11,
    hipHalfM: 0.06,
    hipHeightM: 0.47,
    upperArmM: 0.155,
    forearmM: 0.14,
    thighM: 0.215,
    shinM: 0.2,
    ankleHeightM: 0.06,
  },
} as const satisfies Readonly<Record<string, Build>>;

export type BuildName = keyof typeof BUILDS;
