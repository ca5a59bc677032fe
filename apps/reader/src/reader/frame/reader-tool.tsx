import { useApi } from '@pbnet/api-client/react';
import { FrameButton, Icon, Menu } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { accountPages, accountParts } from './account-frame.tsx';
import { esiaAddress } from './esia-address.ts';
import classes from './frame.module.css';
import { useSignOut } from './use-sign-out.ts';

/** The head's way in, or the account of who is in. */
export function ReaderTool() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { data } = useQuery(useApi().ownReader.status.queryOptions(undefined, { staleTime: 60_000 }));
  if (!data) return null;
  if (data.reader) return <AccountMenu name={data.reader.firstName} />;
  if (data.pending)
    return (
      <Link to="/reader/registration" className={classes['enter']}>
        {t('reader.goOn')}
      </Link>
    );
  // A sign-in that ended badly begins at the reader's card, not at the words about it.
  const page = pathname.startsWith('/reader/') || pathname === '/' ? '/reader' : `${pathname}${search}`;
  if (!data.gosuslugi)
    return (
      <Link to="/reader/sign-in" className={classes['enter']}>
        {t('reader.signIn.title')}
      </Link>
    );
  return (
    <a href={esiaAddress(page)} className={classes['enter']}>
      {t('reader.esia')}
    </a>
  );
}

function AccountMenu({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const { failed, signOut } = useSignOut();
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <FrameButton className={classes['own'] ?? ''}>
            <Icon name="person" size="1.25em" />
            {name || t('reader.open')}
          </FrameButton>
        </Menu.Target>
        <Menu.Dropdown>
          {accountParts.map((part) => (
            <Menu.Item key={part} component={Link} to={accountPages[part]}>
              {t(`reader.menu.${part}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="sign-out" />} onClick={signOut}>
            {t('reader.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failed && (
        <div role="alert" className={classes['failed']}>
          <strong>{t('reader.leaving.failed')}</strong> {t('reader.leaving.failedHelp')}
        </div>
      )}
    </>
  );
}
