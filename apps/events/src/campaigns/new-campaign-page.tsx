import { PageTitle } from '@pbnet/micro-frontend';
import { Anchor, PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NewCampaignForm } from './new-campaign-form.tsx';

export function NewCampaignPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('campaigns.form.title')} />
      <PageHeader
        title={t('campaigns.form.title')}
        lead={t('campaigns.form.lead')}
        trail={
          <Anchor component={Link} to="/events/campaigns">
            {t('campaigns.title')}
          </Anchor>
        }
      />
      <NewCampaignForm />
    </>
  );
}
