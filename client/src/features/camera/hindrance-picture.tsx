import IconCamera from '~icons/fluent-emoji-flat/camera';
import IconLamp from '~icons/fluent-emoji-flat/light-bulb';
import IconSponge from '~icons/fluent-emoji-flat/sponge';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import type { Hindrance } from '../../vision/hindrance.ts';
import styles from './hindrance-picture.module.css';
import { SeenFigure } from './seen-figure.tsx';

type Props = Pick<ControlsHelp, 'figure'> & Readonly<{ hindrance: Hindrance | null }>;

/** What would help, without a word: a thing to use, or the figure itself as it comes nearer, goes back or is shown. */
export function HindrancePicture({ hindrance, figure }: Props) {
  switch (hindrance) {
    case 'black':
      return <IconCamera className={styles.thing} aria-hidden="true" />;
    case 'dark':
      return <IconLamp className={styles.thing} aria-hidden="true" />;
    case 'blurred':
      return (
        <span className={styles.wiped} aria-hidden="true">
          <IconCamera className={styles.thing} />
          <IconSponge className={styles.sponge} />
        </span>
      );
    case 'too-near':
      return <SeenFigure figure={figure} goes="back" />;
    case 'too-far':
      return <SeenFigure figure={figure} goes="nearer" />;
    case null:
      return <SeenFigure figure={figure} />;
  }
}
