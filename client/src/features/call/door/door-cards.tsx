import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { AreaWords } from '@advay/shared/words/areas';
import IconDoor from '~icons/fluent-emoji-flat/door';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { AvatarFrame } from '../../../ui/avatar-frame.tsx';
import { Button } from '../../../ui/button.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import { useWords } from '../../../words/use-words.ts';
import styles from './door-card.module.css';
import { DoorCard } from './door-card.tsx';
import type { Visitor } from './door-state.ts';
import { partedLine } from './parted-line.ts';
import { useDoorVoice } from './use-door-voice.ts';

type DoorWords = AreaWords['door'];
const nameOf = ({ relative }: Visitor, words: DoorWords) => relative?.name ?? words.somebody;
const relationOf = ({ relative }: Visitor) => relative?.relation ?? null;

type RingProps = Readonly<{
  visitor: Visitor;
  opensByItself: boolean;
  onLetIn: () => void;
  onNotNow: () => void;
}>;

/** Somebody rings; one tap lets them in. */
export function RingCard({ visitor, opensByItself, onLetIn, onNotNow }: RingProps) {
  const words = useWords('door');
  const name = nameOf(visitor, words);
  const lineOf = opensByItself ? words.comesIn : words.ringing;
  const line = lineOf(name);
  useDoorVoice(line, lineOf(words.somebody), { rings: true });
  return (
    <DoorCard title={line} relation={relationOf(visitor)} isRinging>
      <p className={styles.line}>{words.grownUp.comesOn(name)}</p>
      <div className={styles.row}>
        <Button size="child" onClick={onLetIn} autoFocus>
          <IconDoor aria-hidden="true" /> {words.openDoor}
        </Button>
        <Button size="child" tone="quiet" onClick={onNotNow}>
          {words.notNow}
        </Button>
      </div>
    </DoorCard>
  );
}

/** The door opens: camera and microphone come on, and the visitor comes in. */
export function OpeningCard({ visitor }: { visitor: Visitor }) {
  const words = useWords('door');
  return (
    <DoorCard
      title={words.opening(nameOf(visitor, words))}
      relation={relationOf(visitor)}
      isRinging
    >
      <p className={styles.line}>{words.grownUp.pleaseAllow}</p>
    </DoorCard>
  );
}

/** Two lines as one: a voice that is given two says the second alone. */
const inOneBreath = (first: string, second: string) =>
  /\p{P}$/u.test(first) ? `${first} ${second}` : `${first}. ${second}`;

type PartedProps = Readonly<{
  visitor: Visitor;
  by: CallEnder;
  isAtDoor: boolean;
  onLetIn: () => void;
  onClose: () => void;
}>;

/** The call is over; for a minute one tap brings both together again. */
export function PartedCard({ visitor, by, isAtDoor, onLetIn, onClose }: PartedProps) {
  const words = useWords('door');
  const name = nameOf(visitor, words);
  const { who, next } = partedLine(words, by, isAtDoor);
  const said = (of: string) => inOneBreath(who(of), next(of));
  useDoorVoice(said(name), said(words.somebody), { rings: isAtDoor && by !== 'child' });
  return (
    <DoorCard
      title={who(name)}
      relation={relationOf(visitor)}
      isRinging={isAtDoor}
      onClose={onClose}
    >
      <p className={styles.next}>{next(name)}</p>
      <div className={styles.row}>
        {isAtDoor ? (
          <Button size="child" onClick={onLetIn}>
            <IconDoor aria-hidden="true" /> {words.back(name)}
          </Button>
        ) : null}
        <Button size="child" tone={isAtDoor ? 'quiet' : 'main'} onClick={onClose} autoFocus>
          <IconHome aria-hidden="true" /> {words.done}
        </Button>
      </div>
    </DoorCard>
  );
}

/** Somebody rang and went away again, or was let in and did not come. */
export function MissedNote({ visitor, onClose }: { visitor: Visitor; onClose: () => void }) {
  const words = useWords('door');
  const line = words.missed(nameOf(visitor, words));
  useDoorVoice(line, words.missed(words.somebody));
  return (
    <aside className={styles.note} role="status">
      <span className={styles.face}>
        <AvatarFrame>
          <RelationPicture relation={relationOf(visitor) ?? 'other'} />
        </AvatarFrame>
      </span>
      {line}
      <Button size="child" tone="quiet" onClick={onClose}>
        {words.good}
      </Button>
    </aside>
  );
}

/** A grown-up of the family has ended it. */
export function CutOffCard({ visitor, onClose }: { visitor: Visitor; onClose: () => void }) {
  const words = useWords('door');
  const line = words.cutOff;
  useDoorVoice(line, line);
  return (
    <DoorCard title={line} relation={relationOf(visitor)} onClose={onClose}>
      <p className={styles.line}>{words.grownUp.callsWereOff}</p>
      <Button size="child" onClick={onClose} autoFocus>
        <IconHome aria-hidden="true" /> {words.done}
      </Button>
    </DoorCard>
  );
}
