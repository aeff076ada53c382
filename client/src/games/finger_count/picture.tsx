/** A duckling beside a hand that shows one finger for it. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <ellipse cx="24" cy="52" rx="23" ry="8" fill="#8fd0ee" />
      <path d="M4 33q-3-4-2-9 7 1 11 6Z" fill="#f2a93b" />
      <ellipse cx="20" cy="41" rx="17" ry="11" fill="#ffc857" />
      <circle cx="30" cy="24" r="11" fill="#ffc857" />
      <ellipse cx="42" cy="26" rx="5.5" ry="3.4" fill="#f2a93b" />
      <circle cx="33" cy="21" r="2.6" fill="#2b2440" />
      <ellipse cx="16" cy="41" rx="9" ry="6" fill="#f2a93b" />
      <ellipse cx="22" cy="54" rx="20" ry="5" fill="#8fd0ee" />
      <g fill="#fffbf2" stroke="#5b4b8a" strokeWidth="2.4" strokeLinejoin="round">
        <path d="M46 32v-19a3.6 3.6 0 0 1 7 0v17h6a3.6 3.6 0 0 1 3 4v12c0 6-4 10-9 10s-9-4-9-9l-3-9c-1-4 3-6 5-2Z" />
      </g>
      <rect x="43" y="53" width="19" height="10" rx="3" fill="#e4576e" />
    </svg>
  );
}
