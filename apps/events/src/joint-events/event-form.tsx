import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditConflict } from './edit-conflict.tsx';
import { EventFields } from './event-fields.tsx';
import type { NamedEvent } from './event-shapes.ts';
import { faultsOf, type FormValues } from './form-values.ts';

export type EventFormProps = Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'>;

/** Over another person's change both are shown. */
export function EventForm({ save, ...props }: EventFormProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<NamedEvent>();
  return (
    <KeptForm
      {...props}
      save={theirs ? t('joint-events.form.saveOver') : save}
      faultsOf={(values) =>
        [...faultsOf(values)].map(([field, fault]) => [field, t(`joint-events.wrong.${fault}`)])
      }
      onFailure={({ domain }) => {
        if (domain?.key === 'stale-edit') setTheirs(domain.details['current'] as NamedEvent);
      }}
      notes={(form) =>
        theirs && (
          <EditConflict mine={form.getValues()} theirs={theirs} onTake={(values) => form.reset(values)} />
        )
      }
    >
      {(form) => <EventFields form={form} />}
    </KeptForm>
  );
}
