import { ApiProvider } from '@pbnet/api-client/react';
import type { Language } from '@pbnet/domain';
import { can, type Permission } from '@pbnet/domain/access';
import { createContext, useContext, type ReactNode } from 'react';
import { getI18n, I18nextProvider, useTranslation } from 'react-i18next';
import type { Host, User } from './host.ts';

const HostContext = createContext<Host | null>(null);

export interface HostProviderProps {
  readonly host: Host;
  /** The namespace that `useTranslation()` reads without being told. */
  readonly texts: string;
  readonly children: ReactNode;
}

/** The root of every micro-frontend: contexts of bundled libraries never span the shell and a remote. */
export function HostProvider({ host, texts, children }: HostProviderProps) {
  return (
    <HostContext value={host}>
      <I18nextProvider i18n={getI18n()} defaultNS={texts}>
        <ApiProvider trpcClient={host.api} queryClient={host.queryClient}>
          {children}
        </ApiProvider>
      </I18nextProvider>
    </HostContext>
  );
}

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost() works below the root of a micro-frontend only');
  return host;
}

export function useUser(): User {
  return useHost().user;
}

/** Whether the person's role holds the permission. The API checks again, with the place. */
export function useCan(permission: Permission): boolean {
  return can(useHost().user, permission);
}

/** 'ru' or 'en', and the component is drawn again when the person switches. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ru';
}
