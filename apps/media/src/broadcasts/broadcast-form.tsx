import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useTranslation } from 'react-i18next';
import { BroadcastFields } from './broadcast-fields.tsx';
import type { Thing } from './broadcast-shapes.ts';
import { faultsOf, type FormValues } from './form-values.ts';

export interface BroadcastFormProps extends Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'> {
  readonly things: readonly Thing[];
}

export function BroadcastForm({ things, ...props }: BroadcastFormProps) {
  const { t } = useTranslation();
  return (
    <KeptForm
      {...props}
      faultsOf={(values) =>
        [...faultsOf(values)].map(([field, fault]) => [field, t(`broadcasts.wrong.${fault}`)])
      }
    >
      {(form) => <BroadcastFields form={form} things={things} />}
    </KeptForm>
  );
}
