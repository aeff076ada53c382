import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { listChildren } from '../../api/children-api.ts';
import { BigTile } from '../../ui/big-tile.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { EarButton } from '../../voice/ear-button.tsx';
import { useWords } from '../../words/use-words.ts';
import { SoundButton } from '../sound/sound-button.tsx';
import { type CurrentPlayer, currentPlayer, GUEST, useCurrentPlayer } from './current-player.ts';
import { rememberChildren, useKnownChildren } from './known-children.ts';
import { MeadowChoice } from './meadow-choice.tsx';
import { PlayerAvatar } from './player-avatar.tsx';
import styles from './who-plays-screen.module.css';

/** A child taps its own animal; whoever has none plays as the firefly. */
export function WhoPlaysScreen() {
  const { lines, buttons, addChild } = useWords('home');
  useTitle(lines.whoPlays);
  const children = useKnownChildren();
  const player = useCurrentPlayer();
  const navigate = useNavigate();
  const hasFamily = children.length > 0;
  useEffect(() => {
    // A device without a family asks nothing of the server.
    if (!hasFamily) return;
    let isLeft = false;
    listChildren().then((answer) => {
      // Without an answer the remembered list stands: a child must be able to play offline.
      if (answer.ok && !isLeft) rememberChildren(answer.value);
    });
    return () => {
      isLeft = true;
    };
  }, [hasFamily]);
  const choose = (next: CurrentPlayer) => {
    currentPlayer.write(next);
    navigate('/');
  };
  return (
    <MeadowChoice
      question={lines.whoPlays}
      tiles={
        <>
          {children.map((child) => (
            <BigTile
              key={child.id}
              picture={<PlayerAvatar avatar={child.avatar} />}
              label={child.nickname}
              isChosen={player.kind === 'child' && player.child.id === child.id}
              onClick={() => choose({ kind: 'child', child })}
            />
          ))}
          <BigTile
            picture={<PlayerAvatar avatar={null} />}
            label={hasFamily ? buttons.guest : buttons.justPlay}
            isChosen={player.kind === 'guest'}
            onClick={() => choose(GUEST)}
          />
        </>
      }
    >
      <div className={styles.ways}>
        <ButtonLink to="/" size="child" tone="quiet">
          {buttons.back}
        </ButtonLink>
        {hasFamily ? null : (
          <ButtonLink to="/parents" tone="plain">
            {addChild}
          </ButtonLink>
        )}
      </div>
      <SoundButton className={styles.sound} />
      <EarButton label={buttons.hearCamera} line={lines.cameraOnlyLooks} />
    </MeadowChoice>
  );
}
