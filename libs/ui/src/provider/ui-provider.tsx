import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { setNonce } from 'get-nonce';
import { useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Scheme } from '../appearance/appearance.ts';
import { appearanceStore, markDocument, withDefaults } from '../appearance/appearance-store.ts';
import { AppearanceContext } from '../appearance/use-appearance.ts';
import { UiLanguageContext, uiTexts, type UiLanguage } from '../texts/use-ui-texts.ts';
import { contrastScheme } from './contrast-palettes.ts';
import { accessibleVariables, uiTheme } from './theme.ts';

export interface UiProviderProps {
  readonly language: UiLanguage;
  /** Nonce of the page's Content-Security-Policy; absent only where the page has none (tests, a remote alone). */
  readonly nonce?: string | undefined;
  /** The scheme until the person chooses another in the appearance panel. */
  readonly scheme?: Scheme;
  /** 'test' switches off transitions and portals. */
  readonly env?: 'default' | 'test';
  readonly children: ReactNode;
}

/**
 * Theme, words, notifications and the version for the visually impaired, once per page:
 * `<UiProvider nonce={nonce} language="ru">…</UiProvider>` together with `@pbnet/ui/styles.css`.
 */
export function UiProvider({
  language,
  nonce,
  scheme = 'light',
  env = 'default',
  children,
}: UiProviderProps) {
  const chosen = useSyncExternalStore(appearanceStore.subscribe, appearanceStore.chosen);
  const appearance = useMemo(() => withDefaults(chosen, scheme), [chosen, scheme]);
  const device = useColorScheme('light', { getInitialValueInEffect: false });
  const texts = uiTexts[language];
  const theme = useMemo(() => uiTheme(texts, appearance.contrast), [texts, appearance.contrast]);

  useLayoutEffect(() => markDocument(document.documentElement, appearance), [appearance]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    if (nonce !== undefined) setNonce(nonce);
  }, [nonce]);

  return (
    <UiLanguageContext value={useMemo(() => ({ language, texts }), [language, texts])}>
      <AppearanceContext
        value={useMemo(
          () => ({ appearance, change: appearanceStore.change, reset: appearanceStore.reset }),
          [appearance],
        )}
      >
        <MantineProvider
          theme={theme}
          env={env}
          forceColorScheme={
            contrastScheme(appearance.contrast) ?? (appearance.scheme === 'auto' ? device : appearance.scheme)
          }
          cssVariablesResolver={accessibleVariables}
          {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
        >
          {children}
          <Notifications position="bottom-right" />
        </MantineProvider>
      </AppearanceContext>
    </UiLanguageContext>
  );
}
