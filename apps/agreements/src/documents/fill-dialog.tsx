import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Button,
  FormError,
  Group,
  List,
  Modal,
  Select,
  Stack,
  Text,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentStep, type Documents } from './document-shapes.ts';

/** A new version of the text from a template and what is known of the agreement. */
export function FillDialog({ documents }: { readonly documents: Documents }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const done = useDocumentStep();
  const [opened, dialog] = useDisclosure(false);
  const { id: agreementId, amends, templateId } = documents.agreement;
  const { data: templates } = useQuery(
    api.agreementTemplates.list.queryOptions(undefined, { enabled: opened }),
  );
  const fitting = templates?.filter(
    ({ archivedOn, use }) => archivedOn === null && (use === 'amendment') === amends,
  );
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? fitting?.find(({ id }) => id === templateId)?.id ?? fitting?.[0]?.id ?? null;
  const fill = useMutation(api.agreementDocuments.fill.mutationOptions(done(t('documents.filled'))));

  function close() {
    dialog.close();
    fill.reset();
  }

  return (
    <>
      <Button onClick={dialog.open}>{t('documents.fill')}</Button>
      <Modal opened={opened} onClose={close} title={t('documents.fill')}>
        <Stack>
          <FormError>{fill.error && failureOf(fill.error, language).text}</FormError>
          {fill.data ? (
            <Gaps number={fill.data.number} gaps={fill.data.gaps} />
          ) : (
            <>
              <Text>{t('documents.fillHelp')}</Text>
              {fitting?.length === 0 ? (
                <Alert color="yellow">
                  {t('documents.noTemplate')}{' '}
                  <Anchor component={Link} to="/agreements/templates">
                    {t('documents.toTemplates')}
                  </Anchor>
                </Alert>
              ) : (
                <Select
                  label={t('documents.template')}
                  data={(fitting ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                  value={chosen}
                  allowDeselect={false}
                  onChange={setPicked}
                />
              )}
            </>
          )}
          <Group justify="end">
            {fill.data ? (
              <Button variant="default" onClick={close}>
                {t('documents.close')}
              </Button>
            ) : (
              <Button
                disabled={chosen === null}
                loading={fill.isPending}
                onClick={() => chosen !== null && fill.mutate({ agreementId, templateId: chosen })}
              >
                {t('documents.make')}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function Gaps({ number, gaps }: { readonly number: number; readonly gaps: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="status">
      <Text>{t('documents.made', { number })}</Text>
      {gaps.length > 0 && (
        <Alert color="yellow" title={t('documents.gaps', { count: gaps.length })}>
          <Stack gap="xs">
            <Text>{t('documents.gapsHelp')}</Text>
            <List spacing={2} lang="ru">
              {gaps.map((gap) => (
                <List.Item key={gap}>{gap}</List.Item>
              ))}
            </List>
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
