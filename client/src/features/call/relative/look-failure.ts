import type { ApiFailure } from '../../../api/ask-api.ts';

/** Why a link leads nowhere just now, or for good (`over`). */
export type LookFailure = 'over' | 'offline' | 'too-often' | 'broken';

export function readLookFailure(reason: ApiFailure): LookFailure {
  switch (reason) {
    case 'invite-over':
      return 'over';
    case 'offline':
      return 'offline';
    case 'too-many-requests':
      return 'too-often';
    default:
      return 'broken';
  }
}
