import { useFocusOnNewPage } from '@pbnet/micro-frontend/hosting';
import { AppearancePanel, Box, Loader, SkipLink, useDisclosure } from '@pbnet/ui';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Header } from './header.tsx';
import classes from './layout.module.css';

export interface LayoutProps {
  /** True while the first page is on its way: the frame stands, the page's place waits. */
  readonly pending?: boolean;
  /** Stands in the head. */
  readonly account?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of every public page: the library's name, language, colours and letter sizes. */
export function Layout({ pending = false, account, children }: LayoutProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const [appearance, { toggle }] = useDisclosure(false);
  useFocusOnNewPage(main);

  return (
    <div className={classes['portal']}>
      <SkipLink>{t('layout.skip')}</SkipLink>
      {appearance && (
        <Box component="section" aria-label={t('layout.lowVision')} p="md" bg="var(--pb-surface)">
          <AppearancePanel />
        </Box>
      )}
      <Header account={account} appearanceOpened={appearance} onAppearance={toggle} />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
        {pending ? <Loader aria-label={t('layout.loading')} /> : children}
      </main>
      <footer className={classes['footer']}>
        <Link to="/reader/access">{t('layout.reading')}</Link>
        <Link to="/privacy">{t('layout.privacy')}</Link>
        <a href="/">{t('layout.staff')}</a>
      </footer>
    </div>
  );
}
