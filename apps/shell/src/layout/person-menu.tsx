import { useHost, useUser } from '@pbnet/micro-frontend';
import type { Me } from '@pbnet/domain/identity';
import { failureOf } from '@pbnet/api-client';
import { FrameButton, Icon, Menu, VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './header.module.css';

type Binding = Me['bindings'][number];

export function PersonMenu() {
  const { t } = useTranslation();
  const host = useHost();
  const user = useUser() as Me;
  const place = (at: Pick<Binding, 'role' | 'placeName'>) =>
    `${t(`roles.${at.role}`)} · ${at.placeName || t('roles.network')}`;

  // Another role sees other data everywhere: the page starts anew.
  async function leaveFor(change: Promise<unknown>, path: string) {
    try {
      await change;
      location.assign(path);
    } catch (error) {
      host.notify({ tone: 'failed', text: failureOf(error, host.language).text });
    }
  }

  const others = user.bindings.filter(({ id }) => id !== user.bindingId);
  return (
    <Menu position="bottom-end" width="20rem" withinPortal={false}>
      <Menu.Target>
        <FrameButton>
          <Icon name="person" />
          <VisuallyHidden>{t('layout.person')}</VisuallyHidden>
          <span className={classes['person']}>
            <span className={classes['personName']}>{user.displayName}</span>
            <span className={classes['personPlace']}>{place(user)}</span>
          </span>
          <Icon name="chevron-down" size="1rem" className={classes['chevron']} />
        </FrameButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.displayName}
          <br />
          {place(user)}
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<Icon name="settings" />}>
          {t('layout.account')}
        </Menu.Item>
        {others.length > 0 && <Menu.Label>{t('layout.workAs')}</Menu.Label>}
        {others.map((binding) => (
          <Menu.Item
            key={binding.id}
            leftSection={<Icon name="shield" />}
            onClick={() =>
              void leaveFor(host.api.identity.switchBinding.mutate({ bindingId: binding.id }), '/')
            }
          >
            {place(binding)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="sign-out" />}
          onClick={() => void leaveFor(host.api.identity.signOut.mutate(), '/sign-in')}
        >
          {t('layout.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
