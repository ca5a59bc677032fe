import { sentence } from '@pbnet/domain';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Button, PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { can } from '@pbnet/domain/access';
import { readersSection } from './section.ts';

/** The page at the address, or plain words for those whose role has no part in it. */
export function OwnReadersPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const user = useUser();
  const { pathname } = useLocation();
  const item = readersSection.items
    .toSorted((left, right) => right.to.length - left.to.length)
    .find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  if (!item || can(user, item.permission)) return <Outlet />;
  return (
    <>
      <PageTitle title={item.label[language]} />
      <PageHeader title={item.label[language]} lead={sentence('role-forbidden', language)} />
      <Button component={Link} to="/">
        {t('errors.toHome')}
      </Button>
    </>
  );
}
