import type { Avatar } from '@advay/shared/children/avatars';
import { lazy, Suspense } from 'react';
import { AvatarFrame } from '../../ui/avatar-frame.tsx';
import { Firefly } from '../../ui/firefly.tsx';

/** The animals come when one is shown: a guest's first screen does without. */
const AvatarPicture = lazy(async () => {
  try {
    return { default: (await import('./avatar-pictures.tsx')).AvatarPicture };
  } catch {
    // The network went away meanwhile: a picture that is missing must not end the screen around it.
    return { default: () => <Firefly /> };
  }
});

/** A child's animal, or the firefly for a guest, in a round frame. */
export function PlayerAvatar({ avatar }: { avatar: Avatar | null }) {
  return (
    <AvatarFrame>
      {avatar === null ? (
        <Firefly />
      ) : (
        <Suspense fallback={null}>
          <AvatarPicture avatar={avatar} />
        </Suspense>
      )}
    </AvatarFrame>
  );
}
