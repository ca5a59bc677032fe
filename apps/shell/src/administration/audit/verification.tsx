import { useApi } from '@pbnet/api-client/react';
import { Alert, Button, Icon, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';

/** Goes through the chain of hashes when asked to, and says what was found. */
export function Verification() {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching } = useQuery(
    useApi().audit.verify.queryOptions(undefined, { enabled: false, gcTime: 0 }),
  );
  return (
    <Stack align="end">
      <Button
        variant="default"
        leftSection={<Icon name="shield" />}
        loading={isFetching}
        onClick={() => void refetch()}
      >
        {t('audit.check')}
      </Button>
      <CommandError error={error} />
      {data?.whole === true && (
        <Alert role="status" color="teal" icon={<Icon name="check-circle" />}>
          {t('audit.whole', { links: data.links, unsealed: data.unsealed })}
        </Alert>
      )}
      {data?.whole === false && (
        <Alert role="alert" color="red" icon={<Icon name="alert-circle" />}>
          {t('audit.broken', { position: data.position })}
        </Alert>
      )}
    </Stack>
  );
}
