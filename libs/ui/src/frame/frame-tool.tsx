import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ComponentProps } from 'react';
import { useAppearance } from '../appearance/use-appearance.ts';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import classes from './frame.module.css';

/** A button of the head with content of its own. */
export function FrameButton({ className = '', ...button }: ComponentProps<'button'>) {
  return <button {...button} type="button" className={`${classes['tool']} ${className}`} />;
}

export interface FrameToolProps extends Omit<ComponentProps<'button'>, 'children' | 'type' | 'aria-label'> {
  readonly icon: IconName;
  readonly label: string;
  /** Side of the icon in CSS length. */
  readonly size?: string;
}

/** A button of the head with an icon and a hint: `<FrameTool icon="eye" label="Версия для слабовидящих" />`. */
export function FrameTool({ icon, label, size = '1.25em', ...button }: FrameToolProps) {
  return (
    <Tooltip withinPortal={false} label={label}>
      <FrameButton {...button} aria-label={label}>
        <Icon name={icon} size={size} />
      </FrameButton>
    </Tooltip>
  );
}

export interface SchemeToolProps {
  readonly light: string;
  readonly dark: string;
  readonly className?: string;
}

/** Changes between light and dark colours; leaves a version for low vision. */
export function SchemeTool({ light, dark, className = '' }: SchemeToolProps) {
  const { appearance, change } = useAppearance();
  const device = useMediaQuery('(prefers-color-scheme: dark)');
  const isDark = appearance.scheme === 'auto' ? device : appearance.scheme === 'dark';
  return (
    <FrameTool
      icon={isDark ? 'sun' : 'moon'}
      label={isDark ? light : dark}
      className={className}
      onClick={() => change({ scheme: isDark ? 'light' : 'dark', contrast: 'system' })}
    />
  );
}

export interface LanguageToolProps {
  /** The language that a press changes to. */
  readonly other: 'ru' | 'en';
  /** In that language: «Switch to English». */
  readonly label: string;
  onChange(language: 'ru' | 'en'): void;
}

export function LanguageTool({ other, label, onChange }: LanguageToolProps) {
  return (
    <Tooltip withinPortal={false} label={label}>
      <FrameButton lang={other} onClick={() => onChange(other)}>
        <span aria-hidden>{other === 'en' ? 'EN' : 'РУ'}</span>
        <VisuallyHidden>{label}</VisuallyHidden>
      </FrameButton>
    </Tooltip>
  );
}
