import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

type Modal = Readonly<{
  ref: RefObject<HTMLDialogElement | null>;
  onCancel: (event: SyntheticEvent) => void;
}>;

/** For a native `<dialog>` that is modal as long as it is rendered; Escape asks `onEscape`, and closes nothing itself. */
export function useModal(onEscape?: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  // Closed while it is still there, a dialog gives the focus back to whatever opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onCancel(event) {
      event.preventDefault();
      onEscape?.();
    },
  };
}
