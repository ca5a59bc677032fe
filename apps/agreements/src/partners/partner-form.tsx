import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { Alert, Anchor, Button, Stack, Text } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { faultsOf, type FormValues } from './form-values.ts';
import { PartnerFields } from './partner-fields.tsx';
import { partnerPath } from './partner-shapes.ts';

export interface PartnerFormProps extends Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'> {
  /** The card that is changed; null for a new one. */
  readonly editedId: number | null;
  /** Another person was first: reads the card again and gives its values. */
  onStale?(): Promise<FormValues>;
}

export function PartnerForm({ editedId, onStale, save, ...props }: PartnerFormProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<FormValues>();
  const [otherId, setOtherId] = useState<number>();
  return (
    <KeptForm
      {...props}
      save={theirs ? t('partners.form.saveOver') : save}
      faultsOf={(values) => {
        setOtherId(undefined);
        return [...faultsOf(values, editedId !== null)].map(([field, fault]) => [
          field,
          t(`partners.wrong.${fault}`),
        ]);
      }}
      onFailure={async ({ domain }) => {
        const other = domain?.details['organizationId'];
        if (typeof other === 'number') setOtherId(other);
        if (domain?.key === 'stale-edit' && onStale) setTheirs(await onStale());
      }}
      notes={(form) => (
        <>
          {otherId !== undefined && (
            <Anchor component={Link} to={partnerPath(otherId)}>
              {t('partners.openKnown')}
            </Anchor>
          )}
          {theirs && (
            <Conflict mine={form.getValues()} theirs={theirs} onTake={() => form.reset({ ...theirs })} />
          )}
        </>
      )}
    >
      {(form) => <PartnerFields form={form} editedId={editedId} />}
    </KeptForm>
  );
}

interface ConflictProps {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  onTake(): void;
}

/** Field by field what differs from what another person has saved meanwhile. */
function Conflict({ mine, theirs, onTake }: ConflictProps) {
  const { t } = useTranslation();
  const fields = (Object.keys(theirs) as (keyof FormValues)[]).filter(
    (field) => field !== 'regionId' && field !== 'from' && mine[field] !== theirs[field],
  );
  return (
    <Alert color="yellow">
      <Stack gap="xs">
        <Text fw={600}>{t('partners.form.conflict')}</Text>
        {fields.map((field) => (
          <Text key={field}>
            {t(`partners.fields.${field === 'regionId' ? 'region' : field}`)}:{' '}
            {t('partners.form.theirs', { mine: mine[field] || '—', theirs: theirs[field] || '—' })}
          </Text>
        ))}
        <div>
          <Button variant="default" onClick={onTake}>
            {t('partners.form.take')}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
