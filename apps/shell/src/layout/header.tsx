import { useLanguage } from '@pbnet/micro-frontend';
import { changeLanguage } from '@pbnet/micro-frontend/hosting';
import { FrameHead, FrameName, FrameTool, Icon, LanguageTool, SchemeTool, useDisclosure } from '@pbnet/ui';
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
  const [menu, { open, close }] = useDisclosure(false);
  const other = useLanguage() === 'ru' ? 'en' : 'ru';

  return (
    <FrameHead className={classes['header']}>
      <FrameTool
        icon="menu"
        size="1.5rem"
        className={classes['burger']}
        label={t('layout.menu')}
        aria-expanded={menu}
        onClick={open}
      />
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
        <FrameTool
          icon="eye"
          label={t('layout.lowVision')}
          aria-expanded={appearanceOpened}
          onClick={onAppearance}
        />
        <SchemeTool light={t('layout.light')} dark={t('layout.dark')} className={classes['scheme'] ?? ''} />
        <LanguageTool other={other} label={t('layout.otherLanguage')} onChange={changeLanguage} />
        <PersonMenu />
      </div>
    </FrameHead>
  );
}

function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={classes['brand']}>
      <FrameName
        emblem="/icon.svg"
        alt={t('layout.toHome')}
        system={t('layout.system')}
        owner={t('layout.owner')}
        lines={{ system: classes['system'], owner: classes['owner'] }}
      />
    </Link>
  );
}
