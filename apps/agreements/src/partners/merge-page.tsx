import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useHost, WordsDialog } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, DataTable, Group, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { factsOf } from './facts-today.ts';
import { thingKeys, type ThingKey } from './moved-things.ts';
import { partnerPath, type PartnerCard } from './partner-shapes.ts';

/** Two cards side by side: which one stays, and what comes over to it. */
export function MergePage() {
  const { t } = useTranslation();
  const params = useParams();
  const [intoId, fromId] = [Number(params['intoId']), Number(params['fromId'])];
  const { data, error, refetch } = useQuery(useApi().partners.mergePreview.queryOptions({ intoId, fromId }));
  return (
    <>
      <PageTitle title={t('partners.merge.title')} />
      <PageHeader
        title={t('partners.merge.title')}
        lead={t('partners.merge.lead')}
        trail={
          <Anchor component={Link} to="/agreements/partners/duplicates">
            {t('partners.pairs.title')}
          </Anchor>
        }
      />
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('partners.loading')} />}
      {data && <Comparison key={`${intoId}-${fromId}`} {...data} />}
    </>
  );
}

interface ComparisonProps {
  readonly into: PartnerCard;
  readonly from: PartnerCard;
  readonly moving: Readonly<Record<string, number>>;
}

function Comparison({ into, from, moving }: ComparisonProps) {
  const { t } = useTranslation();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const merge = useMutation(api.partners.merge.mutationOptions());
  const [intoRows, fromRows] = [into, from].map((card) => ({
    ...linesOf(card),
    kind: t(`partners.kinds.${card.kind}`),
  }));
  const rows = fields.map((field) => ({ field, into: intoRows?.[field], from: fromRows?.[field] }));
  const named = (card: PartnerCard) => factsOf(card)?.shortName ?? '';

  async function send(reason: string) {
    await merge.mutateAsync({
      ...{ intoId: into.id, intoVersion: into.version, fromId: from.id, fromVersion: from.version },
      reason,
    });
    host.notify({ tone: 'done', text: t('partners.merge.done') });
    await queries.invalidateQueries(api.partners.pathFilter());
    host.navigate(partnerPath(into.id));
  }

  return (
    <Stack gap="lg">
      <DataTable
        caption={t('partners.merge.caption')}
        columns={[
          {
            key: 'field',
            title: t('partners.merge.field'),
            rowHeader: true,
            cell: ({ field }: (typeof rows)[number]) => t(`partners.fields.${field}`),
          },
          {
            key: 'into',
            title: t('partners.merge.stays', { id: String(into.id) }),
            cell: (row) => row.into || null,
          },
          {
            key: 'from',
            title: t('partners.merge.goes', { id: String(from.id) }),
            cell: (row) => row.from || null,
          },
        ]}
        rows={rows}
        rowKey={({ field }) => field}
      />
      <Stack gap="xs">
        <Title order={2} size="h3">
          {t('partners.merge.moving')}
        </Title>
        {Object.keys(moving).length === 0 ? (
          <Text c="dimmed">{t('partners.merge.nothing')}</Text>
        ) : (
          <ul>
            {[...thingsOf(moving)].map(([key, count]) => (
              <li key={key}>
                {t(`partners.merge.things.${key}`)}: {count}
              </li>
            ))}
          </ul>
        )}
      </Stack>
      <Alert color="yellow">{t('partners.merge.warning')}</Alert>
      <Group>
        <WordsDialog
          thing={`partner-merge:${into.id}:${from.id}`}
          open={t('partners.merge.open', { name: named(into) })}
          title={t('partners.merge.dialog')}
          label={t('partners.merge.reason')}
          help={t('partners.merge.reasonHelp')}
          send={t('partners.merge.send')}
          short={t('partners.wrong.reason')}
          onSend={send}
        />
        <Button
          component={Link}
          variant="default"
          to={`/agreements/partners/duplicates/${from.id}/${into.id}`}
        >
          {t('partners.merge.swap')}
        </Button>
      </Group>
    </Stack>
  );
}

const fields = [
  'name',
  'shortName',
  'kind',
  'region',
  'taxNumber',
  'taxReasonCode',
  'registrationNumber',
  'legalAddress',
  'address',
  'phone',
  'email',
  'website',
] as const;

function linesOf(card: PartnerCard): Readonly<Record<Exclude<(typeof fields)[number], 'kind'>, string>> {
  const facts = factsOf(card);
  return {
    name: facts?.name ?? '',
    shortName: facts?.shortName ?? '',
    legalAddress: facts?.legalAddress ?? '',
    address: facts?.address ?? '',
    region: card.regionName,
    taxNumber: card.taxNumber ?? '',
    taxReasonCode: card.taxReasonCode ?? '',
    registrationNumber: card.registrationNumber ?? '',
    phone: card.phone,
    email: card.email ?? '',
    website: card.website ?? '',
  };
}

/** Links in people's words; tables that have none of their own are counted together. */
function thingsOf(moving: Readonly<Record<string, number>>): ReadonlyMap<ThingKey, number> {
  const things = new Map<ThingKey, number>();
  for (const [table, count] of Object.entries(moving)) {
    const key = thingKeys[table] ?? 'other';
    things.set(key, (things.get(key) ?? 0) + count);
  }
  return things;
}
