import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OverTheBook } from '../together/over-the-book.tsx';
import type { DevicesState, OwnDevices } from './own-devices.ts';
import type { CallNotice } from './visit-step.ts';

type Props = Readonly<{
  notice: CallNotice | null;
  own: DevicesState;
  devices: OwnDevices;
  words: AreaWords['relative'];
}>;

/** Over the book, at its foot: what is amiss during a call, and what can be done about it. */
export function CallNotices({ notice, own, devices, words }: Props) {
  if (notice === null && own.kind !== 'failed') return null;
  const { check } = words;
  return (
    <OverTheBook>
      {notice === null ? null : <Notice>{words.call.notices[notice]}</Notice>}
      {own.kind === 'failed' ? (
        <Notice>
          {check.failures[own.reason].title}
          <Button size="child" onClick={devices.open}>
            {words.tryAgain}
          </Button>
          <Button size="child" tone="plain" onClick={devices.goWithout}>
            {check.goWithout}
          </Button>
        </Notice>
      ) : null}
    </OverTheBook>
  );
}
