import type { RegisteredReader } from '@pbnet/domain/readers';
import { PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Button, Group, PageHeader, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Standing } from '../frame/standing.tsx';

/** The reader has a card: what it opens now, and the way back to what was being read. */
export function RegistrationResult({
  registered: { next, address },
}: {
  readonly registered: RegisteredReader;
}) {
  const { t } = useTranslation();
  const isOwn = address === '/portal' || address.startsWith('/portal/reader');
  return (
    <>
      <PageTitle title={t('reader.registration.done')} />
      <PageHeader title={t('reader.registration.done')} lead={t('reader.registration.doneLead')} />
      <Stack gap="lg" maw="48rem">
        <Standing next={next} />
        <Group>
          {isOwn ? (
            <Button component={Link} to="/reader">
              {t('reader.registration.card')}
            </Button>
          ) : (
            <>
              <Button component="a" href={address}>
                {t('reader.registration.goOn')}
              </Button>
              <Anchor component={Link} to="/reader">
                {t('reader.registration.card')}
              </Anchor>
            </>
          )}
        </Group>
      </Stack>
    </>
  );
}
