import { useLanguage } from '@pbnet/micro-frontend';
import { changeLanguage } from '@pbnet/micro-frontend/hosting';
import { FrameHead, FrameName, FrameTool, LanguageTool, SchemeTool } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './header.module.css';

export interface HeaderProps {
  /** Who is signed in, or the way to sign in. */
  readonly account?: ReactNode;
  readonly appearanceOpened: boolean;
  onAppearance(): void;
}

export function Header({ account, appearanceOpened, onAppearance }: HeaderProps) {
  const { t } = useTranslation();
  const other = useLanguage() === 'ru' ? 'en' : 'ru';

  return (
    <FrameHead>
      <Link to="/" className={classes['brand']}>
        <FrameName
          emblem={`${import.meta.env.BASE_URL}icon.svg`}
          alt={t('layout.toHome')}
          system={t('layout.system')}
          owner={t('layout.owner')}
        />
      </Link>
      <div className={classes['tools']}>
        {account}
        <FrameTool
          icon="eye"
          label={t('layout.lowVision')}
          aria-expanded={appearanceOpened}
          onClick={onAppearance}
        />
        <SchemeTool light={t('layout.light')} dark={t('layout.dark')} />
        <LanguageTool other={other} label={t('layout.otherLanguage')} onChange={changeLanguage} />
      </div>
    </FrameHead>
  );
}
