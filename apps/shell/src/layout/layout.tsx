import { useFocusOnNewPage } from '@pbnet/micro-frontend/hosting';
import { Loader, SkipLink, useDisclosure } from '@pbnet/ui';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Header } from './header.tsx';
import classes from './layout.module.css';
import { Navigation } from './navigation.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Progress } from './progress.tsx';
import type { Section } from './sections.ts';

const AppearanceBar = lazy(async () => ({ default: (await import('./appearance-bar.tsx')).AppearanceBar }));

export interface LayoutProps {
  readonly sections: readonly Section[];
  /** Parts that the shell lays over every page: search, the sign-in dialog. */
  readonly overlays?: ReactNode;
  /** True while the first page is on its way: the frame stands, the page's place waits. */
  readonly pending?: boolean;
  onSearch(): void;
  /** See `Navigation`. */
  onNear(): void;
}

/** The frame of every page for people who have signed in. */
export function Layout({ sections, overlays, pending = false, onSearch, onNear }: LayoutProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const [appearance, { toggle }] = useDisclosure(false);
  useFocusOnNewPage(main);

  return (
    <div className={classes['shell']}>
      <SkipLink>{t('layout.skip')}</SkipLink>
      <Suspense>{appearance && <AppearanceBar />}</Suspense>
      <div className={classes['top']}>
        <OfflineBanner />
        <Header sections={sections} appearanceOpened={appearance} onAppearance={toggle} onSearch={onSearch} />
        <Progress />
      </div>
      <div className={classes['body']}>
        <aside className={classes['side']}>
          <Navigation sections={sections} onNear={onNear} />
        </aside>
        <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
          {pending ? <Loader aria-label={t('layout.loading')} /> : <Outlet />}
        </main>
      </div>
      {overlays}
    </div>
  );
}
