import { Anchor, Group, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Reading on the portal's first page: without a request, as it says the same to everybody. */
export function ReadingSection() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="reading-title">
      <Title order={2} size="h3" id="reading-title" mb="xs">
        {t('reader.home.title')}
      </Title>
      <Text mb="xs" maw="48rem">
        {t('reader.home.text')}
      </Text>
      <Group>
        <Anchor component={Link} to="/reader/access">
          {t('reader.access.title')}
        </Anchor>
        <Anchor component={Link} to="/reader/access#centers">
          {t('reader.signIn.centers')}
        </Anchor>
      </Group>
    </section>
  );
}
