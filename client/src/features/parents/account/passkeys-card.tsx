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
import { useWords } from '../../../words/use-words.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import form from '../form.module.css';
import { makePasskey, whyNoPasskeysHere } from './passkey-browser.ts';
import { PasskeyList } from './passkey-list.tsx';

/** The parent's passkeys: a fingerprint, a face or a key in place of typing, where it matters. */
export function PasskeysCard() {
  const { failures, oneMoment } = useWords('parents/room');
  const words = useWords('parents/account').passkeys;
  const confirm = useConfirm();
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>();
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const whyNot = whyNoPasskeysHere();

  const load = useCallback(async () => {
    const answer = await listPasskeys();
    if (answer.ok) setPasskeys(answer.value);
    else setTrouble(failures[answer.reason]);
  }, [failures]);
  useEffect(() => {
    load();
  }, [load]);

  /** True when it worked; turning back changes nothing and needs no words. */
  const isDone = (answer: ApiResult<unknown> | null): boolean => {
    if (answer && !answer.ok) setTrouble(failures[answer.reason]);
    return answer?.ok === true;
  };
  const add = async () => {
    setTrouble(undefined);
    const options = await confirm.run(getPasskeyOptions);
    if (options === null || !options.ok) return void isDone(options);
    const made = await makePasskey(options.value);
    if (!made.ok)
      return setTrouble(made.reason === 'kept-already' ? words.keptAlready : words.notMade);
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
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {trouble ? <Notice>{trouble}</Notice> : null}
      <PasskeyList
        passkeys={passkeys ?? []}
        isBusy={isBusy}
        onRemove={(id) => busily(remove(id))}
      />
      {whyNot === null ? (
        <div className={form.actions}>
          <Button tone="quiet" disabled={isBusy} onClick={() => busily(add())}>
            {isBusy ? oneMoment : words.add}
          </Button>
        </div>
      ) : (
        <p className={form.soft}>{words.whyNot[whyNot]}</p>
      )}
    </Card>
  );
}
