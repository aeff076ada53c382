import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { KindErrorScreen } from './kind-error-screen.tsx';

/** A page that is fetched when it is asked for, by the name its module exports it under. */
function lazyPage<Name extends string>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}

const ParentsRoom = lazyPage('ParentsRoom', () => import('../features/parents/parents-room.tsx'));
const FamilyPage = lazyPage(
  'FamilyPage',
  () => import('../features/parents/family/family-page.tsx'),
);
const AddChildPage = lazyPage(
  'AddChildPage',
  () => import('../features/parents/family/add-child-page.tsx'),
);
const EditChildPage = lazyPage(
  'EditChildPage',
  () => import('../features/parents/family/edit-child-page.tsx'),
);
const ProgressPage = lazyPage(
  'ProgressPage',
  () => import('../features/parents/progress/progress-page.tsx'),
);
const SignInPage = lazyPage(
  'SignInPage',
  () => import('../features/parents/account/sign-in-page.tsx'),
);
const SignUpPage = lazyPage(
  'SignUpPage',
  () => import('../features/parents/account/sign-up-page.tsx'),
);
const ForgottenPage = lazyPage(
  'ForgottenPage',
  () => import('../features/parents/account/forgotten-page.tsx'),
);
const AccountPage = lazyPage(
  'AccountPage',
  () => import('../features/parents/account/account-page.tsx'),
);
const NoticePage = lazyPage(
  'NoticePage',
  () => import('../features/parents/consent/notice-page.tsx'),
);
const ConsentPage = lazyPage(
  'ConsentPage',
  () => import('../features/parents/consent/consent-page.tsx'),
);
const CallsPage = lazyPage('CallsPage', () => import('../features/parents/consent/calls-page.tsx'));
const FriendsPage = lazyPage(
  'FriendsPage',
  () => import('../features/parents/friends/friends-page.tsx'),
);
const RelativesPage = lazyPage(
  'RelativesPage',
  () => import('../features/parents/relatives/relatives-page.tsx'),
);
const InvitePage = lazyPage(
  'InvitePage',
  () => import('../features/parents/friends/invite-page.tsx'),
);
const DevicesPage = lazyPage(
  'DevicesPage',
  () => import('../features/parents/devices/devices-page.tsx'),
);
const OnThisDevicePage = lazyPage(
  'OnThisDevicePage',
  () => import('../features/parents/on-this-device/on-this-device-page.tsx'),
);
const PrivacyPage = lazyPage(
  'PrivacyPage',
  () => import('../features/parents/privacy/privacy-page.tsx'),
);

/** Every page of the grown-ups' room: all of them lie behind its gate. A child never fetches where they lie. */
export function ParentsPages() {
  return (
    <Routes>
      <Route element={<ParentsRoom />}>
        <Route index element={<FamilyPage />} />
        <Route path="sign-in" element={<SignInPage />} />
        <Route path="sign-up" element={<SignUpPage />} />
        <Route path="forgotten" element={<ForgottenPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="notice" element={<NoticePage />} />
        <Route path="consent" element={<ConsentPage />} />
        <Route path="consent/calls" element={<CallsPage />} />
        <Route path="friends" element={<FriendsPage />} />
        <Route path="relatives" element={<RelativesPage />} />
        <Route path="invite" element={<InvitePage />} />
        <Route path="devices" element={<DevicesPage />} />
        <Route path="on-this-device" element={<OnThisDevicePage />} />
        <Route path="privacy" element={<PrivacyPage />} />
        <Route path="children/new" element={<AddChildPage />} />
        <Route path="children/:childId" element={<ProgressPage />} />
        <Route path="children/:childId/edit" element={<EditChildPage />} />
      </Route>
      <Route path="*" element={<KindErrorScreen reason="not-found" />} />
    </Routes>
  );
}
