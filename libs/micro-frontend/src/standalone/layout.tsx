import { can } from '@pbnet/domain/access';
import { AppShell, Button, Group, Icon, Loader, NavLink, Text } from '@pbnet/ui';
import { NavLink as RouterLink, Outlet, useNavigation } from 'react-router';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../hosting/language.ts';
import type { Host } from '../host.ts';
import type { Manifest } from '../manifest.ts';

export interface LayoutProps {
  readonly manifest: Manifest;
  readonly host: Host;
}

/** A bare frame: what the shell draws around a micro-frontend, without the shell. */
export function Layout({ manifest, host }: LayoutProps) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'ru';
  const other = language === 'ru' ? 'en' : 'ru';
  const items = manifest.navigation.filter(({ permission }) => can(host.user, permission));
  const { state } = useNavigation();

  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 260, breakpoint: 'sm' }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between">
          <Text fw={600}>{manifest.title[language]}</Text>
          <Group>
            {state !== 'idle' && <Loader size="sm" />}
            <Text>
              {host.user.displayName}, {host.user.placeName}
            </Text>
            <Button variant="default" onClick={() => changeLanguage(other)}>
              {other === 'en' ? 'English' : 'Русский'}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <nav>
          {items.map(({ to, label, icon }) => (
            <NavLink
              key={to}
              component={RouterLink}
              to={to}
              label={label[language]}
              leftSection={<Icon name={icon} />}
            />
          ))}
        </nav>
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
