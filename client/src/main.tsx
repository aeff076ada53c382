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
import { Screens } from './app/screens.tsx';
import { sendWaitingRounds } from './app/send-waiting-rounds.ts';
import { storyLink } from './features/call/relative/story-link.ts';
import { followCalmMotion } from './features/children/follow-calm-motion.ts';
import { takeInviteFromAddress } from './features/parents/friends/pending-invite.ts';
import { applyTheme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

if (__DRIVEN_CLOCK__) driveClockWhenAsked();
// Before the router sees the address.
takeInviteFromAddress(location, history);
storyLink.takeFromAddress(location, history);
applyTheme();
followCalmMotion();
createRoot(root).render(
  <StrictMode>
    <BrowserRouter useTransitions={false}>
      <Screens />
    </BrowserRouter>
  </StrictMode>,
);
sendWaitingRounds();
// What the dev server hands out changes while one types: nothing of it is kept.
if (import.meta.env.PROD) keepShell();
