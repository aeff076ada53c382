/** Who ended a call; `lost` is nobody: the way between the two homes broke and did not come back. */
export const CALL_ENDERS = ['child', 'relative', 'parent', 'lost'] as const;
export type CallEnder = (typeof CALL_ENDERS)[number];
