/** What Chromium hands a page that may be installed; it is in no standard. */
type InstallPrompt = Event & Readonly<{ prompt(): Promise<Readonly<{ outcome: string }>> }>;

/** `none`: this browser offers nothing to us; `made`: it was installed while this page was open. */
export type InstallState = 'none' | 'offered' | 'made';

export type InstallOffer = Readonly<{
  read(): InstallState;
  subscribe(onChange: () => void): () => void;
  /** Shows the browser's own question; an offer is good for one. Whether it was taken. */
  take(): Promise<boolean>;
}>;

/** Keeps the browser's offer for the parents' room, and its own bar away from whoever plays. */
export function holdInstallOffer(page: Pick<EventTarget, 'addEventListener'>): InstallOffer {
  const listeners = new Set<() => void>();
  let prompt: InstallPrompt | null = null;
  let isMade = false;
  const change = (next: InstallPrompt | null) => {
    prompt = next;
    for (const onChange of [...listeners]) onChange();
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallPrompt);
  });
  page.addEventListener('appinstalled', () => {
    isMade = true;
    change(null);
  });
  return {
    read: () => (isMade ? 'made' : prompt === null ? 'none' : 'offered'),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async take() {
      const taken = prompt;
      if (taken === null) return false;
      change(null);
      return (await taken.prompt()).outcome === 'accepted';
    },
  };
}
