import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useTranslation } from 'react-i18next';
import { faultsOf, type FormValues } from './form-values.ts';
import { MethodFields } from './method-fields.tsx';

export type MethodFormProps = Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'>;

export function MethodForm(props: MethodFormProps) {
  const { t } = useTranslation();
  return (
    <KeptForm
      {...props}
      faultsOf={(values) => faultsOf(values).map((field) => [field, t(`methods.wrong.${field}`)])}
    >
      {(form) => <MethodFields form={form} />}
    </KeptForm>
  );
}
