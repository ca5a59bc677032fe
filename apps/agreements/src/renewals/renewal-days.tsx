import { CampaignDays } from '@pbnet/micro-frontend/forms';
import type { CreateRenewal } from '@pbnet/validation/renewals';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export function RenewalDays({ control }: { readonly control: Control<CreateRenewal> }) {
  const { t } = useTranslation();
  return (
    <CampaignDays
      control={control}
      words={{
        opensOn: t('renewals.form.opensOn'),
        dueOn: t('renewals.form.dueOn'),
        closesOn: t('renewals.form.closesOn'),
        closesHelp: t('renewals.form.closesHelp'),
        wrong: t('renewals.form.wrong.day'),
      }}
    />
  );
}
