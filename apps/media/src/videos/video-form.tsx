import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useTranslation } from 'react-i18next';
import { faultsOf, type FormValues } from './form-values.ts';
import { VideoFields } from './video-fields.tsx';

export type VideoFormProps = Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'>;

export function VideoForm(props: VideoFormProps) {
  const { t } = useTranslation();
  const read = props.version === undefined ? null : props.initial;
  return (
    <KeptForm
      {...props}
      faultsOf={(values) =>
        [...faultsOf(values, read)].map(([field, fault]) => [field, t(`videos.wrong.${fault}`)])
      }
    >
      {(form) => <VideoFields form={form} />}
    </KeptForm>
  );
}
