import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';

type Look = {
  tone?: 'main' | 'quiet' | 'plain';
  size?: 'grown-up' | 'child';
};

function classOf({ tone = 'main', size = 'grown-up' }: Look, className?: string) {
  return [styles.button, styles[tone], size === 'child' && styles.child, className]
    .filter(Boolean)
    .join(' ');
}

/** Does something here. `main` once a screen; `quiet` beside it; `plain` where it must not compete. */
export function Button({
  tone,
  size,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={classOf({ ...(tone && { tone }), ...(size && { size }) }, className)}
      {...rest}
    />
  );
}

/** Goes somewhere, and looks the same. */
export function ButtonLink({ tone, size, className, ...rest }: Look & LinkProps) {
  return (
    <Link
      className={classOf({ ...(tone && { tone }), ...(size && { size }) }, className)}
      {...rest}
    />
  );
}

/** Saves a file that the server hands out. */
export function DownloadLink({
  tone,
  size,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; download: string }) {
  return (
    <a className={classOf({ ...(tone && { tone }), ...(size && { size }) }, className)} {...rest} />
  );
}
