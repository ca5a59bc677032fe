import { AppearancePanel, Box, Loader, useDisclosure } from '@pbnet/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Header } from './header.tsx';
import classes from './layout.module.css';

export interface LayoutProps {
  /** True while the first page is on its way: the frame stands, the page's place waits. */
  readonly pending?: boolean;
  readonly children?: ReactNode;
}

/** The frame of every public page: the library's name, language, colours and letter sizes. */
export function Layout({ pending = false, children }: LayoutProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const [appearance, { toggle }] = useDisclosure(false);
  useFocusOnNewPage(main);

  return (
    <div className={classes['portal']}>
      <a className={classes['skip']} href="#main">
        {t('layout.skip')}
      </a>
      {appearance && (
        <Box component="section" aria-label={t('layout.lowVision')} p="md" bg="var(--pb-surface)">
          <AppearancePanel />
        </Box>
      )}
      <Header appearanceOpened={appearance} onAppearance={toggle} />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
        {pending ? <Loader aria-label={t('layout.loading')} /> : children}
      </main>
      <footer className={classes['footer']}>
        <a href="/">{t('layout.staff')}</a>
      </footer>
    </div>
  );
}

/** A screen reader begins to read where the focus is: on a new page that is the page, not the link that led there. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
