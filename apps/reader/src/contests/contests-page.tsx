import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ContestList } from './contest-list.tsx';

export function ContestsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('contests.title')} />
      <PageHeader title={t('contests.title')} lead={t('contests.lead')} />
      <ContestList level={2} />
    </>
  );
}
