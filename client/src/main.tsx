import './app/write-no-code.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { BrowserRouter } from 'react-router';
import './offline/install/page-install-offer.ts';
import { driveClockWhenAsked } from './app/drive-clock.ts';
import { keepShell } from './app/keep-shell.ts';
import { presentScreen } from './app/present-screen.ts';
import { Screens } from './app/screens.tsx';
import { sendWaitingRounds } from './app/send-waiting-rounds.ts';
import { storyLink } from './features/call/relative/story-link.ts';
import { followCalmMotion } from './features/children/follow-calm-motion.ts';
import { followLanguage } from './features/children/follow-language.ts';
import { takeInviteFromAddress } from './features/parents/friends/pending-invite.ts';
import { applyTheme } from './ui/theme.ts';
import { keepDocumentsLanguage } from './words/keep-documents-language.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

if (__DRIVEN_CLOCK__) driveClockWhenAsked();
// Before the router sees the address.
takeInviteFromAddress(location, history);
storyLink.takeFromAddress(location, history);
applyTheme();
followCalmMotion();
// Without its words no screen is drawn, so that none of them flickers. Not awaited: chunks import this module.
followLanguage(presentScreen).then(() => {
  keepDocumentsLanguage();
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter useTransitions={false}>
        <Screens />
      </BrowserRouter>
    </StrictMode>,
  );
});
sendWaitingRounds();
// What the dev server hands out changes while one types: nothing of it is kept.
if (import.meta.env.PROD) keepShell();
