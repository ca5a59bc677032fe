import { useCan } from '@pbnet/micro-frontend';
import { Alert, Anchor, Group, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partnerPath, type PartnerCard } from './partner-shapes.ts';

/** Cards that may be of the same institution, where they are decided about. */
export function AlikeNotice({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const mayMerge = useCan('partner.merge');
  if (!mayMerge || card.alike.length === 0) return null;
  return (
    <Alert color="yellow">
      <Stack gap="xs">
        <Text fw={600}>{t('partners.alike.title')}</Text>
        {card.alike.map((other) => (
          <Group key={other.id} gap="sm">
            <Anchor component={Link} to={partnerPath(other.id)}>
              {other.name}
            </Anchor>
            <Text size="sm" c="dimmed">
              {other.grounds.map((ground) => t(`partners.pairs.ground.${ground}`)).join(', ')}
            </Text>
            <Anchor component={Link} to={`/agreements/partners/duplicates/${card.id}/${other.id}`}>
              {t('partners.pairs.compare')}
            </Anchor>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
