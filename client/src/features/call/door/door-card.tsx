import type { Relation } from '@advay/shared/relatives/relations';
import { type ReactNode, useId } from 'react';
import { AvatarFrame } from '../../../ui/avatar-frame.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import { Rings } from '../../../ui/rings.tsx';
import { useModal } from '../../../ui/use-modal.ts';
import styles from './door-card.module.css';

type Props = Readonly<{
  title: string;
  relation: Relation | null;
  /** Rings go out from the picture while somebody waits. */
  isRinging?: boolean;
  /** For whoever presses Escape; absent where a choice has to be made. */
  onClose?: () => void;
  children: ReactNode;
}>;

/** Who is at the door, over whatever the child was looking at. */
export function DoorCard({ title, relation, isRinging = false, onClose, children }: Props) {
  const modal = useModal(onClose);
  const titleId = useId();
  return (
    <dialog className={styles.card} aria-labelledby={titleId} {...modal}>
      <span className={styles.visitor}>
        <Rings isOn={isRinging}>
          <AvatarFrame>
            <RelationPicture relation={relation ?? 'other'} />
          </AvatarFrame>
        </Rings>
      </span>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
