import { StoredFileList, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Card, EmptyState, Group, Icon, SimpleGrid, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Documents, PaperOriginal } from './document-shapes.ts';
import { PaperDialog } from './paper-dialog.tsx';

/** Where the paper lies, who has put it there, and its scans. */
export function PaperOriginals({ documents }: { readonly documents: Documents }) {
  const { t } = useTranslation();
  const { papers, may } = documents;
  return (
    <Stack component="section" gap="sm" aria-labelledby="papers-of-agreement">
      <Group justify="space-between">
        <Title order={2} size="h4" id="papers-of-agreement">
          {t('documents.papers')}
        </Title>
        {may.changePapers && <PaperDialog documents={documents} />}
      </Group>
      {papers.length === 0 && (
        <EmptyState title={t('documents.noPapers')}>{t('documents.noPapersHelp')}</EmptyState>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {papers.map((paper) => (
          <PaperCard key={paper.id} paper={paper} documents={documents} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function PaperCard({ paper, documents }: { readonly paper: PaperOriginal; readonly documents: Documents }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, what, partyName, building, cabinet, folder, putOn, putByName } = paper;
  return (
    <Card withBorder padding="md" component="article" aria-label={what}>
      <Stack gap="xs">
        <Group justify="space-between" align="start">
          <Stack gap={0}>
            <Text fw={500}>{what}</Text>
            {partyName !== null && <Text c="dimmed">{t('documents.copyOf', { name: partyName })}</Text>}
          </Stack>
          {documents.may.changePapers && <PaperDialog documents={documents} paper={paper} />}
        </Group>
        <Text>
          <Icon name="pin" /> {building}, {t('documents.cabinetOf', { cabinet })}
          {folder === '' ? '' : `, ${t('documents.folderOf', { folder })}`}
        </Text>
        <Text size="sm" c="dimmed">
          {t('documents.putBy', { day: wholeDayName(putOn, language), name: putByName ?? '—' })}
        </Text>
        <StoredFileList
          purpose="agreement-scan"
          ownerId={id}
          label={t('documents.scans')}
          readOnly={!documents.may.changePapers}
        />
      </Stack>
    </Card>
  );
}
