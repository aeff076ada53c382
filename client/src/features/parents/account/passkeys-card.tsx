import type { Passkey } from '@advay/shared/schemas/account';
import { useCallback, useEffect, useState } from 'react';
import type { ApiResult } from '../../../api/ask-api.ts';
import {
  addPasskey,
  getPasskeyOptions,
  listPasskeys,
  removePasskey,
} from '../../../api/passkey-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
import form from '../form.module.css';
import { makePasskey, type NoPasskeys, whyNoPasskeysHere } from './passkey-browser.ts';
import { PasskeyList } from './passkey-list.tsx';

const WHY_NOT: Readonly<Record<NoPasskeys, string>> = {
  'browser-cannot':
    'This browser cannot keep a passkey on this page: it takes a newer one, and an address that begins with https.',
  'address-is-a-number':
    'Passkeys need an address with a name. This page was opened at an address made of numbers.',
};
const NOT_MADE = 'No passkey was made. Nothing has changed.';
const KEPT_ALREADY = 'This device keeps a passkey for the account already.';

/** The parent's passkeys: a fingerprint, a face or a key in place of typing, where it matters. */
export function PasskeysCard() {
  const confirm = useConfirm();
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>();
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const whyNot = whyNoPasskeysHere();

  const load = useCallback(async () => {
    const answer = await listPasskeys();
    if (answer.ok) setPasskeys(answer.value);
    else setTrouble(FAILURE_WORDS[answer.reason]);
  }, []);
  useEffect(() => {
    load();
  }, [load]);

  /** True when it worked; turning back changes nothing and needs no words. */
  const isDone = (answer: ApiResult<unknown> | null): boolean => {
    if (answer && !answer.ok) setTrouble(FAILURE_WORDS[answer.reason]);
    return answer?.ok === true;
  };
  const add = async () => {
    setTrouble(undefined);
    const options = await confirm.run(getPasskeyOptions);
    if (options === null || !options.ok) return void isDone(options);
    const made = await makePasskey(options.value);
    if (!made.ok) return setTrouble(made.reason === 'kept-already' ? KEPT_ALREADY : NOT_MADE);
    if (isDone(await confirm.run(() => addPasskey(made.value)))) await load();
  };
  const remove = async (id: string) => {
    setTrouble(undefined);
    if (isDone(await confirm.run(() => removePasskey(id)))) await load();
  };
  const busily = (work: Promise<void>) => {
    setIsBusy(true);
    work.finally(() => setIsBusy(false));
  };

  return (
    <Card>
      <h2>Passkeys</h2>
      <p>
        With a passkey, whatever only you may do asks for your fingerprint, face or key. A child who
        saw you type the password cannot do it.
      </p>
      {trouble ? <Notice>{trouble}</Notice> : null}
      <PasskeyList
        passkeys={passkeys ?? []}
        isBusy={isBusy}
        onRemove={(id) => busily(remove(id))}
      />
      {whyNot === null ? (
        <div className={form.actions}>
          <Button tone="quiet" disabled={isBusy} onClick={() => busily(add())}>
            {isBusy ? 'One moment' : 'Add a passkey'}
          </Button>
        </div>
      ) : (
        <p className={form.soft}>{WHY_NOT[whyNot]}</p>
      )}
    </Card>
  );
}
