import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/**
 * A page in two steps: an e-mail address, then the code that went there. The step stands in the address (`?code`),
 * the e-mail address in the history beside it: back and forward and a reload lead where one expects.
 */
export function useCodeAddress(page: string) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(emailOf(useLocation().state));
  const email = typed.trim();
  return {
    typed,
    setTyped,
    email,
    isMailed: search.has('code') && email !== '',
    onMailed: () => navigate(`${page}?code`, { state: { email } }),
    onOtherAddress: () => navigate(-1),
  };
}

function emailOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('email' in state)) return '';
  return typeof state.email === 'string' ? state.email : '';
}
