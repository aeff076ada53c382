import { clamp } from '@advay/shared/kernel/clamp';

/** 0 at `none`, 1 at `whole` and straight between them, whichever is the larger; 0 for what is no number. */
export function shareBetween(value: number, none: number, whole: number): number {
  const share = (value - none) / (whole - none);
  return Number.isFinite(share) ? clamp(share, 0, 1) : 0;
}
