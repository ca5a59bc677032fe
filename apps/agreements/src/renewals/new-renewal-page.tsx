import { PageTitle, useCan } from '@pbnet/micro-frontend';
import { Anchor, PageHeader, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NewRenewalForm } from './new-renewal-form.tsx';

export function NewRenewalPage() {
  const { t } = useTranslation();
  const mayMake = useCan('renewal.manage');
  return (
    <>
      <PageTitle title={t('renewals.form.title')} />
      <PageHeader
        title={t('renewals.form.title')}
        lead={t('renewals.form.lead')}
        trail={
          <Anchor component={Link} to="/agreements/renewals">
            {t('renewals.title')}
          </Anchor>
        }
      />
      {mayMake ? <NewRenewalForm /> : <Text>{t('renewals.form.notYours')}</Text>}
    </>
  );
}
