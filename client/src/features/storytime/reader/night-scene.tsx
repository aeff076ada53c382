import type { ReactNode } from 'react';

const STARS = [
  [150, 140, 16],
  [300, 70, 10],
  [430, 190, 13],
  [560, 90, 9],
  [120, 330, 10],
  [880, 400, 12],
  [650, 260, 10],
] as const;

/** A hill under the moon, in the colours that night has in the books; whoever sleeps there is given as children. */
export function NightScene({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 1000 1000" width="100%" height="100%" aria-hidden="true">
      <path d="M0 0H1000V1000H0Z" fill="#3a2f63" />
      <path d="M0 0H1000V340C760 470 540 250 320 380S90 430 0 390Z" fill="#2a2150" />
      <g fill="#f6cf7d">
        <path d="M800 90A120 120 0 1 0 900 262A102 102 0 0 1 800 90Z" />
        {STARS.map(([x, y, size]) => (
          <path
            key={`${x} ${y}`}
            transform={`translate(${x} ${y}) scale(${size})`}
            d="M0-2 .56-.64 2 0 .56.64 0 2-.56.64-2 0-.56-.64Z"
          />
        ))}
      </g>
      <path d="M0 690C170 590 330 640 470 680S800 600 1000 660V1000H0Z" fill="#40587a" />
      <path d="M0 800C200 700 420 690 560 716S880 770 1000 740V1000H0Z" fill="#3d6f62" />
      <path d="M0 930C260 880 640 900 1000 870V1000H0Z" fill="#315a53" />
      <ellipse cx="500" cy="852" rx="250" ry="32" fill="#315a53" />
      <svg x="240" y="330" width="520" height="530" aria-hidden="true">
        {children}
      </svg>
    </svg>
  );
}
