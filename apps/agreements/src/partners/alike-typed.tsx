import { useApi } from '@pbnet/api-client/react';
import { Alert, Anchor, List, Text, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormValues } from './form-values.ts';
import { partnerPath } from './partner-shapes.ts';

export interface AlikeTypedProps {
  readonly control: Control<FormValues>;
  readonly editedId: number | null;
}

/** What the registry has already that looks like what is being typed: told while it can still be helped. */
export function AlikeTyped({ control, editedId }: AlikeTypedProps) {
  const { t } = useTranslation();
  const [regionId, name, taxNumber, registrationNumber] = useWatch({
    control,
    name: ['regionId', 'name', 'taxNumber', 'registrationNumber'],
  });
  const [typed] = useDebouncedValue(
    {
      regionId: regionId ?? 0,
      name,
      taxNumber: taxNumber || null,
      registrationNumber: registrationNumber || null,
    },
    500,
  );
  const { data = [] } = useQuery(
    useApi().partners.alike.queryOptions(typed, { enabled: typed.regionId > 0 && editedId === null }),
  );
  return (
    <div role="status">
      {data.length > 0 && (
        <Alert color="yellow">
          <Text fw={600}>{t('partners.alike.typed')}</Text>
          <List>
            {data.map((partner) => (
              <List.Item key={partner.id}>
                <Anchor component={Link} to={partnerPath(partner.id)}>
                  {partner.name}
                </Anchor>{' '}
                ({partner.regionName}
                {partner.taxNumber !== null && `, ${t('partners.fields.taxNumber')} ${partner.taxNumber}`})
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
