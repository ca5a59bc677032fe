import { useLanguage } from '@pbnet/micro-frontend';
import { changeLanguage } from '@pbnet/micro-frontend/hosting';
import { Icon, useAppearance, useMediaQuery, VisuallyHidden, type IconName } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './header.module.css';

export interface HeaderProps {
  readonly appearanceOpened: boolean;
  onAppearance(): void;
}

export function Header({ appearanceOpened, onAppearance }: HeaderProps) {
  const { t } = useTranslation();
  const other = useLanguage() === 'ru' ? 'en' : 'ru';

  return (
    <header className={classes['header']}>
      <Link to="/" className={classes['brand']}>
        <img
          src={`${import.meta.env.BASE_URL}icon.svg`}
          alt={t('layout.toHome')}
          className={classes['emblem']}
        />
        <span>
          <span className={classes['system']}>{t('layout.system')}</span>
          <span className={classes['owner']}>{t('layout.owner')}</span>
        </span>
      </Link>
      <div className={classes['tools']}>
        <Tool icon="eye" label={t('layout.lowVision')} expanded={appearanceOpened} onClick={onAppearance} />
        <SchemeButton />
        <button
          type="button"
          lang={other}
          className={classes['tool']}
          title={t('layout.otherLanguage')}
          onClick={() => changeLanguage(other)}
        >
          <span aria-hidden>{other === 'en' ? 'EN' : 'РУ'}</span>
          <VisuallyHidden>{t('layout.otherLanguage')}</VisuallyHidden>
        </button>
      </div>
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  onClick(): void;
}

function Tool({ icon, label, expanded, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={classes['tool']}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function SchemeButton() {
  const { t } = useTranslation();
  const { appearance, change } = useAppearance();
  const device = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = appearance.scheme === 'auto' ? device : appearance.scheme === 'dark';
  return (
    <Tool
      icon={dark ? 'sun' : 'moon'}
      label={t(dark ? 'layout.light' : 'layout.dark')}
      onClick={() => change({ scheme: dark ? 'light' : 'dark', contrast: 'system' })}
    />
  );
}
