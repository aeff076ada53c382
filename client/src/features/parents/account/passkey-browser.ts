import type { AssertionAnswer, RegistrationAnswer } from '@advay/shared/schemas/passkey';
import type { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { PasskeyOptions } from '../../../api/api-answer-shape.ts';

export type NoPasskeys = 'browser-cannot' | 'address-is-a-number';

/** `not-shown`: turned back, timed out, or there was none. */
type PasskeyAnswer<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; reason: 'not-shown' | 'kept-already' }>;

const IP_V4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Why no passkey can be used on this page; null when one can. Passkeys belong to a named host, never to a number. */
export function whyNoPasskeys(
  hostname: string,
  hasPublicKeyCredential: boolean,
): NoPasskeys | null {
  // A page on a plain http address has none either: browsers hide the interface there.
  if (IP_V4.test(hostname) || hostname.startsWith('[')) return 'address-is-a-number';
  return hasPublicKeyCredential ? null : 'browser-cannot';
}

export function whyNoPasskeysHere(): NoPasskeys | null {
  return whyNoPasskeys(location.hostname, 'PublicKeyCredential' in globalThis);
}

/** Lets the browser ask for a passkey of this account. */
export async function showPasskey(
  options: PasskeyOptions,
): Promise<PasskeyAnswer<AssertionAnswer>> {
  const browser = await import('@simplewebauthn/browser');
  const optionsJSON = options as unknown as Parameters<
    typeof startAuthentication
  >[0]['optionsJSON'];
  return answerOf(async () => {
    const answer = await browser.startAuthentication({ optionsJSON });
    return { ...answer, clientExtensionResults: { ...answer.clientExtensionResults } };
  });
}

/** Lets the browser make a passkey for this account. */
export async function makePasskey(
  options: PasskeyOptions,
): Promise<PasskeyAnswer<RegistrationAnswer>> {
  const browser = await import('@simplewebauthn/browser');
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'];
  return answerOf(async () => {
    const answer = await browser.startRegistration({ optionsJSON });
    return { ...answer, clientExtensionResults: { ...answer.clientExtensionResults } };
  });
}

async function answerOf<Value>(work: () => Promise<Value>): Promise<PasskeyAnswer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, reason: error.name === 'InvalidStateError' ? 'kept-already' : 'not-shown' };
  }
}
