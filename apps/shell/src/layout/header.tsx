import { useLanguage } from '@pbnet/micro-frontend';
import { changeLanguage } from '@pbnet/micro-frontend/hosting';
import {
  Icon,
  Tooltip,
  useAppearance,
  useDisclosure,
  useMediaQuery,
  VisuallyHidden,
  type IconName,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './header.module.css';
import { HelpButton } from './help-button.tsx';
import { LateDrawer } from './late-drawer.tsx';
import { Navigation } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import type { Section } from './sections.ts';

export interface HeaderProps {
  readonly sections: readonly Section[];
  readonly appearanceOpened: boolean;
  onAppearance(): void;
  onSearch(): void;
}

export function Header({ sections, appearanceOpened, onAppearance, onSearch }: HeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [menu, { open, close }] = useDisclosure(false);
  const other = language === 'ru' ? 'en' : 'ru';
  const mark = other === 'en' ? 'EN' : 'РУ';

  return (
    <header className={classes['header']}>
      <button
        type="button"
        className={`${classes['tool']} ${classes['burger']}`}
        aria-label={t('layout.menu')}
        aria-expanded={menu}
        onClick={open}
      >
        <Icon name="menu" size="1.5rem" />
      </button>
      <LateDrawer opened={menu} onClose={close} title={t('layout.sections')} size="20rem" padding="xs">
        <Navigation sections={sections} onChosen={close} />
      </LateDrawer>
      <Brand />
      <button type="button" className={classes['search']} onClick={onSearch}>
        <Icon name="search" label={t('layout.search')} />
        <span className={classes['searchText']}>{t('layout.searchHint')}</span>
        <span className={classes['keys']} aria-hidden>
          Ctrl K
        </span>
      </button>
      <div className={classes['tools']}>
        <HelpButton />
        <Tool icon="eye" label={t('layout.lowVision')} expanded={appearanceOpened} onClick={onAppearance} />
        <SchemeButton />
        <Tooltip withinPortal={false} label={t('layout.otherLanguage')}>
          <button
            type="button"
            lang={other}
            className={classes['tool']}
            onClick={() => changeLanguage(other)}
          >
            <span aria-hidden>{mark}</span>
            <VisuallyHidden>{t('layout.otherLanguage')}</VisuallyHidden>
          </button>
        </Tooltip>
        <PersonMenu />
      </div>
    </header>
  );
}

function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={classes['brand']}>
      <img src="/icon.svg" alt={t('layout.toHome')} className={classes['emblem']} />
      <span>
        <span className={classes['system']}>{t('layout.system')}</span>
        <span className={classes['owner']}>{t('layout.owner')}</span>
      </span>
    </Link>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  readonly className?: string | undefined;
  onClick(): void;
}

function Tool({ icon, label, expanded, className = '', onClick }: ToolProps) {
  return (
    <Tooltip withinPortal={false} label={label}>
      <button
        type="button"
        className={`${classes['tool']} ${className}`}
        aria-label={label}
        aria-expanded={expanded}
        onClick={onClick}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
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
      className={classes['scheme']}
      onClick={() => change({ scheme: dark ? 'light' : 'dark', contrast: 'system' })}
    />
  );
}
