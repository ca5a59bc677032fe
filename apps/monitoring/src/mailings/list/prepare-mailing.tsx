import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { monthlyMailingKinds, type MonthlyMailingKind } from '@pbnet/domain/mail';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FormError, Group, Icon, Modal, Select, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { monthName } from '../../figures/month-name.ts';

interface Asked {
  readonly kind: MonthlyMailingKind;
  /** null stands for the latest month that can be mailed. */
  readonly month: string | null;
}

/**
 * Asks for the kind and the closed month; the letters are made, nothing is sent.
 * An address with `?kind=results&month=2026-10` opens the question with these chosen.
 */
export function PrepareMailing() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const kind = monthlyMailingKinds.find((of) => of === search.get('kind'));
  const ask = (question: Record<string, string>) => setSearch(question, { replace: true });
  return (
    <>
      <Button leftSection={<Icon name="mail" />} onClick={() => ask({ kind: monthlyMailingKinds[0] })}>
        {t('mailings.prepare.open')}
      </Button>
      <Modal opened={kind !== undefined} onClose={() => ask({})} title={t('mailings.prepare.title')}>
        {kind && <PrepareForm asked={{ kind, month: search.get('month') }} />}
      </Modal>
    </>
  );
}

function PrepareForm({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [{ kind, month: chosen }, choose] = useState(asked);
  const periods = useQuery(api.periods.list.queryOptions());
  const closed = (periods.data ?? []).filter(
    ({ state }) => state === 'published' || (kind === 'zero-lists' && state === 'closed'),
  );
  const month =
    (chosen === null ? closed[0] : closed.find((period) => period.month === chosen))?.month ?? null;
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
        data={monthlyMailingKinds.map((of) => ({ value: of, label: t(`mailings.kind.${of}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) =>
          choose({
            kind: monthlyMailingKinds.find((of) => of === value) ?? monthlyMailingKinds[0],
            month: null,
          })
        }
      />
      <Select
        label={t('mailings.prepare.month')}
        description={t('mailings.prepare.monthHelp')}
        data={closed.map((period) => ({ value: period.month, label: monthName(period.month, language) }))}
        value={month}
        allowDeselect={false}
        nothingFoundMessage={t('mailings.prepare.noMonths')}
        searchable
        onChange={(value) => choose({ kind, month: value })}
      />
      <Group justify="end">
        <Button
          loading={prepare.isPending}
          disabled={month === null}
          onClick={() => {
            if (month !== null) prepare.mutate({ kind, month });
          }}
        >
          {t('mailings.prepare.submit')}
        </Button>
      </Group>
    </Stack>
  );
}
