import { Anchor, Group, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EsiaButton, type EsiaButtonProps } from './esia-button.tsx';

/** In place of a page that is one reader's own. */
export function SignInOffer({ page }: EsiaButtonProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text>{t('reader.signIn.needed')}</Text>
      <Group>
        <EsiaButton page={page} />
        <Anchor component={Link} to="/reader/sign-in">
          {t('reader.signIn.more')}
        </Anchor>
      </Group>
    </Stack>
  );
}
