import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, CopyButton, FormError, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../frame/day-of.ts';
import { guardianAddress } from './guardian-address.ts';

/** What a minor hands to the guardian: a code to read aloud, and an address to send. */
export function GuardianCode() {
  const { t } = useTranslation();
  const language = useLanguage();
  const make = useMutation(useApi().ownReader.guardianCode.mutationOptions());
  const made = make.data;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="guardian-code">
      <Stack gap="sm" align="start">
        <Title order={2} size="h3" id="guardian-code">
          {t('reader.guardian.ask')}
        </Title>
        <Text>{t('reader.guardian.askHelp')}</Text>
        <div role="status">
          {made && (
            <Stack gap="xs" align="start">
              <Text fw={700} ff="monospace" fz="1.5rem">
                {made.code}
              </Text>
              <Text c="dimmed">
                {t('reader.guardian.codeUntil', { day: dayOf(made.expiresAt, language) })}
              </Text>
            </Stack>
          )}
        </div>
        <FormError>{make.error ? failureOf(make.error, language).text : undefined}</FormError>
        <Group>
          {made && (
            <CopyButton value={guardianAddress(made.code)}>
              {({ copied, copy }) => (
                <Button onClick={copy}>
                  {t(copied ? 'reader.guardian.copied' : 'reader.guardian.copy')}
                </Button>
              )}
            </CopyButton>
          )}
          <Button
            variant={made ? 'default' : 'filled'}
            loading={make.isPending}
            onClick={() => make.mutate()}
          >
            {t(made ? 'reader.guardian.another' : 'reader.guardian.make')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
