import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useTranslation } from 'react-i18next';
import { PlanFields } from './plan-fields.tsx';
import { planFaultsOf, type PlanValues } from './plan-values.ts';

export type PlanFormProps = Omit<KeptFormProps<PlanValues>, 'faultsOf' | 'children'>;

export function PlanForm(props: PlanFormProps) {
  const { t } = useTranslation();
  return (
    <KeptForm
      {...props}
      faultsOf={(values) =>
        [...planFaultsOf(values)].map(([field, fault]) => [field, t(`promotion.form.${fault}`)])
      }
    >
      {(form) => <PlanFields form={form} />}
    </KeptForm>
  );
}
