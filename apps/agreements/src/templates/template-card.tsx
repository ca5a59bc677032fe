import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Accordion, Anchor, Button, Card, Group, Icon, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RenameDialog } from './rename-dialog.tsx';
import type { Template } from './template-shapes.ts';
import { UploadDialog } from './upload-dialog.tsx';
import { useTemplateStep } from './use-template-step.ts';

const fileOf = (versionId: string) => `/files/agreements/templates/${versionId}.docx`;

export function TemplateCard({ template }: { readonly template: Template }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useCan('agreement-template.manage');
  const { name, use, versions, agreements, archivedOn } = template;
  const [newest, ...older] = versions;
  const saved = (version: Template['versions'][number]) =>
    t('templates.saved', {
      number: version.number,
      at: momentName(version.savedAt, language),
      by: version.savedBy ?? '—',
    });
  return (
    <Card withBorder padding="md" component="article" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <Stack gap={4}>
            <Group gap="sm">
              <Title order={2} size="h4">
                {name}
              </Title>
              {archivedOn !== null && <StateBadge tone="neutral">{t('templates.archived')}</StateBadge>}
            </Group>
            <Text c="dimmed">
              {t(`templates.use.${use}`)}. {t('templates.agreementsMade', { count: agreements })}
            </Text>
            {newest && <Text size="sm">{saved(newest)}</Text>}
            {newest && newest.note !== '' && <Text size="sm">{newest.note}</Text>}
          </Stack>
          {newest && (
            <Button
              component="a"
              variant="default"
              href={fileOf(newest.id)}
              leftSection={<Icon name="download" />}
              aria-label={t('templates.downloadNamed', { name })}
            >
              {t('templates.download')}
            </Button>
          )}
        </Group>
        {may && <Steps template={template} />}
        {older.length > 0 && (
          <Accordion variant="contained">
            <Accordion.Item value="older">
              <Accordion.Control>{t('templates.older', { count: older.length })}</Accordion.Control>
              <Accordion.Panel>
                <Stack gap={4} component="ul" m={0} p={0}>
                  {older.map((version) => (
                    <Group key={version.id} component="li" gap="sm">
                      <Anchor href={fileOf(version.id)}>{saved(version)}</Anchor>
                      <Text size="sm">{version.note}</Text>
                    </Group>
                  ))}
                </Stack>
              </Accordion.Panel>
            </Accordion.Item>
          </Accordion>
        )}
      </Stack>
    </Card>
  );
}

function Steps({ template }: { readonly template: Template }) {
  const { t } = useTranslation();
  const done = useTemplateStep();
  const { id, version, name, archivedOn } = template;
  const archived = archivedOn === null;
  const archive = useMutation(
    useApi().agreementTemplates.archive.mutationOptions(
      done(t(archived ? 'templates.putAway' : 'templates.takenBack')),
    ),
  );
  return (
    <Group gap="sm">
      {archive.error && <Failed error={archive.error} />}
      {archivedOn === null && <UploadDialog template={template} />}
      <RenameDialog template={template} />
      <Button
        variant="subtle"
        loading={archive.isPending}
        aria-label={t(archived ? 'templates.archiveNamed' : 'templates.restoreNamed', { name })}
        onClick={() => archive.mutate({ id, version, archived })}
      >
        {t(archived ? 'templates.archive' : 'templates.restore')}
      </Button>
    </Group>
  );
}
