import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';

/** A link to copy, or to hand to another app where the device can. */
export function LinkToSend({ link, receiver }: { link: string; receiver: string }) {
  const words = useWords('parents/invites');
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold(fillLine(words.copied, { receiver }));
    } catch {
      setTold(words.copyByHand);
    }
  };
  const share = () => {
    // Called off by the parent: nothing happened, nothing to say.
    navigator.share({ url: link }).catch(() => undefined);
  };
  return (
    <>
      <Field
        label={words.link}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
        autoComplete="off"
      />
      <div className={form.actions}>
        <Button onClick={copy}>{words.copy}</Button>
        {'share' in navigator ? (
          <Button tone="quiet" onClick={share}>
            {words.share}
          </Button>
        ) : null}
      </div>
      <p role="status">{told}</p>
    </>
  );
}
