import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Anchor, Group, Icon, Loader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FillDialog } from './fill-dialog.tsx';
import { FrozenDocument } from './frozen-document.tsx';
import { PaperOriginals } from './paper-originals.tsx';
import { TextList } from './text-list.tsx';
import { UploadTextDialog } from './upload-text-dialog.tsx';

/** The documents of an agreement: its texts as Word and PDF, what is signed, the protocol, the paper originals. */
export function DocumentsTab() {
  const { t } = useTranslation();
  const { agreementId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().agreementDocuments.of.queryOptions({ agreementId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('documents.loading')} />;
  const { texts, frozen, disagreements, may } = data;
  return (
    <Stack gap="xl">
      <Stack component="section" gap="sm" aria-labelledby="texts-of-agreement">
        <Group justify="space-between">
          <Title order={2} size="h4" id="texts-of-agreement">
            {t('documents.texts')}
          </Title>
          {may.changeText && (
            <Group gap="sm">
              <UploadTextDialog agreementId={agreementId} />
              <FillDialog documents={data} />
            </Group>
          )}
        </Group>
        {frozen && <FrozenDocument agreementId={agreementId} frozen={frozen} />}
        {!may.changeText && texts.length > 0 && !frozen && <Text c="dimmed">{t('documents.fixed')}</Text>}
        <TextList texts={texts} />
      </Stack>
      {disagreements > 0 && (
        <Stack component="section" gap="sm" aria-labelledby="protocol-of-agreement">
          <Title order={2} size="h4" id="protocol-of-agreement">
            {t('documents.protocol')}
          </Title>
          <Text>{t('documents.protocolHelp', { count: disagreements })}</Text>
          <Group gap="lg">
            <Anchor
              href={`/files/agreements/disagreements/${agreementId}.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              <Icon name="document" /> {t('documents.openPdf')}
            </Anchor>
            <Anchor href={`/files/agreements/disagreements/${agreementId}.docx`}>
              <Icon name="download" /> {t('documents.word')}
            </Anchor>
          </Group>
        </Stack>
      )}
      <PaperOriginals documents={data} />
    </Stack>
  );
}
