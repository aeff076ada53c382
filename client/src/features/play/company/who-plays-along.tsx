import { type ComponentProps, useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { createSpeaker } from '../../../voice/speak.ts';
import { LeaveButton } from '../leave-button.tsx';
import { SoundCorner } from '../sound-corner.tsx';
import { PartnerOffer } from './partner-offer.tsx';

/** The choice of company as a screen: it is heard, and there is a way home. */
export function WhoPlaysAlong(choice: Omit<ComponentProps<typeof PartnerOffer>, 'speaker'>) {
  const navigate = useNavigate();
  const speaker = useMemo(() => createSpeaker({ areas: ['child'] }), []);
  useEffect(() => () => speaker.stop(), [speaker]);
  return (
    <>
      <PartnerOffer {...choice} speaker={speaker} />
      <LeaveButton onLeave={() => navigate('/')} />
      <SoundCorner />
    </>
  );
}
