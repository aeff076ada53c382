import { SignedIn } from '../account/signed-in.tsx';
import { CameraPromise } from '../privacy/camera-promise.tsx';
import { Family } from './family.tsx';
import { Welcome } from './welcome.tsx';

/** The first page of the grown-ups' room. */
export function FamilyPage() {
  return (
    <>
      <SignedIn signedOut={<Welcome />}>{() => <Family />}</SignedIn>
      <CameraPromise />
    </>
  );
}
