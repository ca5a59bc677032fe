import { Anchor, Group, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** The document on the letterhead: as it was signed, or as the draft stands. */
export function ResolutionFiles({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Group gap="lg">
      <Anchor href={`/files/resolutions/${id}.pdf`} target="_blank" rel="noreferrer">
        <Icon name="document" /> {t('resolutions.files.pdf')}
      </Anchor>
      <Anchor href={`/files/resolutions/${id}.docx`} download>
        <Icon name="download" /> {t('resolutions.files.docx')}
      </Anchor>
    </Group>
  );
}
