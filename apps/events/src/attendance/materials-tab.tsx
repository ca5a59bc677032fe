import { StoredFileList, useUser } from '@pbnet/micro-frontend';
import { Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

/** Materials of a meeting by who may read them. */
export function MaterialsTab() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const { place } = useUser();
  const circles =
    place.kind === 'network'
      ? (['public', 'participants', 'headquarters'] as const)
      : (['public', 'participants'] as const);
  return (
    <Stack gap="xl" maw="60rem">
      {circles.map((circle) => (
        <StoredFileList
          key={circle}
          label={t(`attendance.materials.${circle}`)}
          help={t(`attendance.materials.${circle}Help`)}
          purpose={`meeting-${circle}`}
          ownerId={meetingId}
        />
      ))}
    </Stack>
  );
}
