import type { ConsentKind } from '@advay/shared/consent/notice';
import type { Consent, ConsentList } from '@advay/shared/schemas/consent';

/** How a parent stands to one kind of use: agreed to today's words, to older ones, or not at all. */
export type Agreement = 'agreed' | 'agreed-to-older-words' | 'none';

/** The agreement that holds now, or null. */
export function agreementInForce(
  { consents }: Pick<ConsentList, 'consents'>,
  kind: ConsentKind,
): Consent | null {
  return consents.find((consent) => consent.kind === kind && consent.withdrawnAt === null) ?? null;
}

export function agreementTo(list: ConsentList, kind: ConsentKind): Agreement {
  const inForce = agreementInForce(list, kind);
  if (inForce === null) return 'none';
  return inForce.noticeVersion === list.noticeVersion ? 'agreed' : 'agreed-to-older-words';
}
