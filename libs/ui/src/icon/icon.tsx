import { iconPaths, type IconName } from './icon-paths.ts';

export interface IconProps {
  readonly name: IconName;
  /** Side in CSS length; 1.25em follows the text it stands in. */
  readonly size?: number | string;
  /** A name for screen readers. Without it the icon is decoration and is hidden from them. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** One icon of the product's set: `<Icon name="calendar" />`, `<Icon name="lock" label="Закрыто" />`. */
export function Icon({ name, size = '1.25em', label, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      // Beside words the middle of the icon is the middle of their letters.
      style={{ verticalAlign: '-0.25em' }}
      focusable={false}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
