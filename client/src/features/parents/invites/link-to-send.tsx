import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import form from '../form.module.css';

/** A link to copy, or to hand to another app where the device can. */
export function LinkToSend({ link, receiver }: { link: string; receiver: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold(`Copied. Paste it into a message to ${receiver}.`);
    } catch {
      setTold('This browser lets no page copy: mark the link above and copy it by hand.');
    }
  };
  const share = () => {
    // Called off by the parent: nothing happened, nothing to say.
    navigator.share({ url: link }).catch(() => undefined);
  };
  return (
    <>
      <Field
        label="Link"
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
        autoComplete="off"
      />
      <div className={form.actions}>
        <Button onClick={copy}>Copy the link</Button>
        {'share' in navigator ? (
          <Button tone="quiet" onClick={share}>
            Share
          </Button>
        ) : null}
      </div>
      <p role="status">{told}</p>
    </>
  );
}
