import { Anchor, Group, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EsiaButton, type EsiaButtonProps } from './esia-button.tsx';

export interface SignInOfferProps extends EsiaButtonProps {
  /** What the sign-in is for; unless told, that the page is one reader's own. */
  readonly reason?: string;
}

/** The way in, where a page is one reader's own or says more to a reader. */
export function SignInOffer({ page, reason }: SignInOfferProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text>{reason ?? t('reader.signIn.needed')}</Text>
      <Group>
        <EsiaButton page={page} />
        <Anchor component={Link} to="/reader/sign-in">
          {t('reader.signIn.more')}
        </Anchor>
      </Group>
    </Stack>
  );
}
