import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth } from '@pbnet/domain';
import { mailingKinds } from '@pbnet/domain/mail';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FormError, Group, Icon, Modal, Select, Stack, Text, useDisclosure } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { monthName } from '../../figures/month-name.ts';

/** Asks for the kind and the closed month; the letters are made, nothing is sent. */
export function PrepareMailing() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button leftSection={<Icon name="mail" />} onClick={open}>
        {t('mailings.prepare.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('mailings.prepare.title')}>
        {opened && <PrepareForm />}
      </Modal>
    </>
  );
}

function PrepareForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [kind, setKind] = useState<(typeof mailingKinds)[number]>('zero-lists');
  const [chosen, setChosen] = useState<string | null>(null);
  const periods = useQuery(api.periods.list.queryOptions());
  const closed = (periods.data ?? []).filter(
    ({ state }) => state === 'published' || (kind === 'zero-lists' && state === 'closed'),
  );
  const month = chosen ?? closed[0]?.month ?? null;
  const prepare = useMutation(
    api.mailings.prepare.mutationOptions({
      onSuccess: async ({ id }) => {
        await queries.invalidateQueries(api.mailings.list.pathFilter());
        await navigate(`/monitoring/mailings/${id}`);
      },
    }),
  );
  const failure = prepare.error && failureOf(prepare.error, language);
  const there = failure?.domain?.details['mailingId'];

  return (
    <Stack>
      {failure && (
        <FormError>
          {failure.text}{' '}
          {typeof there === 'string' && (
            <Anchor component={Link} to={`/monitoring/mailings/${there}`}>
              {t('mailings.prepare.openExisting')}
            </Anchor>
          )}
        </FormError>
      )}
      <Text>{t('mailings.prepare.help')}</Text>
      <Select
        label={t('mailings.prepare.kind')}
        data={mailingKinds.map((of) => ({ value: of, label: t(`mailings.kind.${of}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => {
          setKind(mailingKinds.find((of) => of === value) ?? 'zero-lists');
          setChosen(null);
        }}
      />
      <Select
        label={t('mailings.prepare.month')}
        description={t('mailings.prepare.monthHelp')}
        data={closed.map((period) => ({ value: period.month, label: monthName(period.month, language) }))}
        value={month}
        allowDeselect={false}
        nothingFoundMessage={t('mailings.prepare.noMonths')}
        searchable
        onChange={setChosen}
      />
      <Group justify="end">
        <Button
          loading={prepare.isPending}
          disabled={month === null}
          onClick={() => {
            if (month !== null && isMonth(month)) prepare.mutate({ kind, month });
          }}
        >
          {t('mailings.prepare.submit')}
        </Button>
      </Group>
    </Stack>
  );
}
