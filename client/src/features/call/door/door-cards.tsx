import type { CallEnder } from '@advay/shared/relatives/call-enders';
import { fillLine } from '@advay/shared/words/line';
import IconDoor from '~icons/fluent-emoji-flat/door';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { AvatarFrame } from '../../../ui/avatar-frame.tsx';
import { Button } from '../../../ui/button.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import styles from './door-card.module.css';
import { DoorCard } from './door-card.tsx';
import type { Visitor } from './door-state.ts';
import { DOOR_LINES, partedLine, SOMEBODY } from './door-words.ts';
import { useDoorVoice } from './use-door-voice.ts';

const nameOf = ({ relative }: Visitor) => relative?.name ?? SOMEBODY;
const relationOf = ({ relative }: Visitor) => relative?.relation ?? null;
const lineFor = (line: string, visitor: Visitor) => fillLine(line, { name: nameOf(visitor) });

type RingProps = Readonly<{
  visitor: Visitor;
  opensByItself: boolean;
  onLetIn: () => void;
  onNotNow: () => void;
}>;

/** Somebody rings; one tap lets them in. */
export function RingCard({ visitor, opensByItself, onLetIn, onNotNow }: RingProps) {
  const line = lineFor(opensByItself ? DOOR_LINES.comesIn : DOOR_LINES.ringing, visitor);
  useDoorVoice(line, { rings: true });
  return (
    <DoorCard title={line} relation={relationOf(visitor)} isRinging>
      <p className={styles.line}>
        {`For grown-ups: camera and microphone come on, for ${nameOf(visitor)} alone.`}
      </p>
      <div className={styles.row}>
        <Button size="child" onClick={onLetIn} autoFocus>
          <IconDoor aria-hidden="true" /> Open the door
        </Button>
        <Button size="child" tone="quiet" onClick={onNotNow}>
          Not now
        </Button>
      </div>
    </DoorCard>
  );
}

/** The door opens: camera and microphone come on, and the visitor comes in. */
export function OpeningCard({ visitor }: { visitor: Visitor }) {
  return (
    <DoorCard title={lineFor(DOOR_LINES.opening, visitor)} relation={relationOf(visitor)} isRinging>
      <p className={styles.line}>
        For grown-ups: if the browser asks for camera and microphone, allow both.
      </p>
    </DoorCard>
  );
}

type PartedProps = Readonly<{
  visitor: Visitor;
  by: CallEnder;
  isAtDoor: boolean;
  onLetIn: () => void;
  onClose: () => void;
}>;

/** The call is over; for a minute one tap brings both together again. */
export function PartedCard({ visitor, by, isAtDoor, onLetIn, onClose }: PartedProps) {
  const line = lineFor(partedLine(by, isAtDoor), visitor);
  useDoorVoice(line, { rings: isAtDoor && by !== 'child' });
  return (
    <DoorCard title={line} relation={relationOf(visitor)} isRinging={isAtDoor} onClose={onClose}>
      <div className={styles.row}>
        {isAtDoor ? (
          <Button size="child" onClick={onLetIn}>
            <IconDoor aria-hidden="true" /> Back to {nameOf(visitor)}
          </Button>
        ) : null}
        <Button size="child" tone={isAtDoor ? 'quiet' : 'main'} onClick={onClose} autoFocus>
          <IconHome aria-hidden="true" /> Done
        </Button>
      </div>
    </DoorCard>
  );
}

/** Somebody rang and went away again, or was let in and did not come. */
export function MissedNote({ visitor, onClose }: { visitor: Visitor; onClose: () => void }) {
  const line = lineFor(DOOR_LINES.missed, visitor);
  useDoorVoice(line);
  return (
    <aside className={styles.note} role="status">
      <span className={styles.face}>
        <AvatarFrame>
          <RelationPicture relation={relationOf(visitor) ?? 'other'} />
        </AvatarFrame>
      </span>
      {line}
      <Button size="child" tone="quiet" onClick={onClose}>
        OK
      </Button>
    </aside>
  );
}

/** A grown-up of the family has ended it. */
export function CutOffCard({ visitor, onClose }: { visitor: Visitor; onClose: () => void }) {
  const line = DOOR_LINES.cutOff;
  useDoorVoice(line);
  return (
    <DoorCard title={line} relation={relationOf(visitor)} onClose={onClose}>
      <p className={styles.line}>
        For grown-ups: calls were switched off, so this one has ended. Camera and microphone are
        off.
      </p>
      <Button size="child" onClick={onClose} autoFocus>
        <IconHome aria-hidden="true" /> Done
      </Button>
    </DoorCard>
  );
}
