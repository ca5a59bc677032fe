import { CampaignDays } from '@pbnet/micro-frontend/forms';
import type { CreateRequest } from '@pbnet/validation/campaigns';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export function RequestDays({ control }: { readonly control: Control<CreateRequest> }) {
  const { t } = useTranslation();
  return (
    <CampaignDays
      control={control}
      words={{
        opensOn: t('campaigns.form.opensOn'),
        dueOn: t('campaigns.form.dueOn'),
        closesOn: t('campaigns.form.closesOn'),
        closesHelp: t('campaigns.form.closesHelp'),
        wrong: t('campaigns.form.wrong.day'),
      }}
    />
  );
}
