import { useApi } from '@pbnet/api-client/react';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  Icon,
  PageHeader,
  Stack,
  Text,
  TextInput,
  useDebouncedValue,
} from '@pbnet/ui';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { StateOfReport } from '../figures/state-of-report.tsx';

/** Whose report it is: a regional center's own centres at once, anybody's by a search. */
export function ChooseCenter() {
  const { t } = useTranslation();
  const api = useApi();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 200);
  const found = useQuery({
    ...api.search.find.queryOptions(wanted === '' ? skipToken : { text: wanted }),
    placeholderData: keepPreviousData,
  });
  const centers = (found.data ?? []).filter(({ kind }) => kind === 'center');

  return (
    <Stack>
      <PageHeader
        title={t('sheet.chooseTitle')}
        lead={t('sheet.chooseCenterHelp')}
        actions={
          <Button
            component={Link}
            variant="default"
            to="/monitoring/grid"
            leftSection={<Icon name="table" />}
          >
            {t('sheet.openGrid')}
          </Button>
        }
      />
      <TextInput
        type="search"
        label={t('sheet.findCenter')}
        description={t('sheet.findCenterHelp')}
        leftSection={<Icon name="search" />}
        maw="36rem"
        maxLength={100}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {wanted !== '' && found.data && (
        <>
          <Text c="dimmed" role="status">
            {t('sheet.centersFound', { count: centers.length })}
          </Text>
          {centers.map(({ id, title, detail }) => (
            <div key={id}>
              <Anchor component={Link} to={`/monitoring/sheet?center=${id}`} fw={600}>
                {title}
              </Anchor>
              <Text c="dimmed">{detail}</Text>
            </div>
          ))}
        </>
      )}
      {wanted === '' && <OwnCenters />}
    </Stack>
  );
}

/** The regional center's centres with the states of their reports for the open month. */
function OwnCenters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { place } = useUser();
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : null;
  const periods = useQuery(api.periods.list.queryOptions(regionalCenterId === null ? skipToken : undefined));
  const month = periods.data?.find(({ state }) => state === 'open')?.month;
  const { data } = useQuery(
    api.reports.list.queryOptions(
      regionalCenterId === null || !month ? skipToken : { month, regionalCenterId },
    ),
  );
  if (!data || !month) return null;
  return (
    <DataTable
      caption={t('sheet.ownCenters', { month: monthName(month, language) })}
      rows={data.rows}
      rowKey={({ centerId }) => centerId}
      columns={[
        {
          key: 'center',
          title: t('sheet.receipt.center'),
          rowHeader: true,
          cell: ({ centerId, name }) => (
            <Anchor component={Link} to={`/monitoring/sheet/${month}?center=${centerId}`}>
              {name}
            </Anchor>
          ),
        },
        { key: 'locality', title: t('sheet.locality'), cell: ({ locality }) => locality },
        {
          key: 'state',
          title: t('sheet.state'),
          cell: ({ state, late }) => <StateOfReport state={state} late={late} />,
        },
      ]}
    />
  );
}
