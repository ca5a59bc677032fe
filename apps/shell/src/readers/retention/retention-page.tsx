import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

/** Whose data are to be destroyed, and the acts of what is gone. */
export function RetentionPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('readers.retention.title')} />
      <PageHeader title={t('readers.retention.title')} lead={t('readers.retention.lead')} />
      <Stack>
        <PageTabs label={t('readers.retention.parts')}>
          <NavLink to="/readers/retention" end>
            {t('readers.retention.queue')}
          </NavLink>
          <NavLink to="/readers/retention/acts">{t('readers.retention.acts')}</NavLink>
        </PageTabs>
        <Outlet />
      </Stack>
    </>
  );
}
