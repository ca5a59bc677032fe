import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { changeLanguage } from '@pbnet/micro-frontend/hosting';
import {
  AppearancePanel,
  Button,
  Container,
  Group,
  Icon,
  Paper,
  Stack,
  Text,
  Title,
  useDisclosure,
} from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './public-frame.module.css';

export interface PublicFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for who is not signed in: the library's name, one card, language and the low-vision version. */
export function PublicFrame({ title, children }: PublicFrameProps) {
  const { t } = useTranslation();
  const other = useLanguage() === 'ru' ? 'en' : 'ru';
  const [appearance, { toggle }] = useDisclosure(false);

  return (
    <Container size="xs" py="xl" component="main">
      <PageTitle title={title} />
      <Stack gap="lg">
        <div className={classes['brand']}>
          <img src="/icon.svg" alt="" className={classes['emblem']} />
          <div>
            <Text fw={700} size="lg">
              {t('signIn.library')}
            </Text>
            <Text>{t('signIn.network')}</Text>
          </div>
        </div>
        <Paper withBorder p="xl">
          <Title order={1} size="h2" mb="md">
            {title}
          </Title>
          {children}
        </Paper>
        <Group justify="space-between">
          <Button
            variant="subtle"
            leftSection={<Icon name="eye" />}
            aria-expanded={appearance}
            onClick={toggle}
          >
            {t('signIn.lowVision')}
          </Button>
          <Button
            variant="subtle"
            lang={other}
            leftSection={<Icon name="globe" />}
            onClick={() => changeLanguage(other)}
          >
            {t('signIn.language')}
          </Button>
        </Group>
        {appearance && <AppearancePanel />}
      </Stack>
    </Container>
  );
}
