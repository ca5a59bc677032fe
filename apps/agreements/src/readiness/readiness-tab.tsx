import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Group, Icon, List, Loader, Progress, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AgreementPart } from './agreement-part.tsx';
import { ItemCard } from './item-card.tsx';
import { OpenForm } from './open-form.tsx';
import { OpenedCenter } from './opened-center.tsx';
import type { Sheet } from './readiness-shapes.ts';
import classes from './readiness.module.css';
import { StepButton } from './step-button.tsx';

/** What stands between an opening and its centre: the agreement, the list with its evidence, the opening itself. */
export function ReadinessTab() {
  const { t } = useTranslation();
  const { openingId: id = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().readiness.get.queryOptions({ id }));
  if (data) return <Loaded key={data.id} sheet={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('readiness.loading')} />
  );
}

function Loaded({ sheet }: { readonly sheet: Sheet }) {
  return (
    <Stack gap="xl">
      {sheet.center ? <OpenedCenter center={sheet.center} /> : <NextStep sheet={sheet} />}
      <AgreementPart sheet={sheet} />
      <Items sheet={sheet} />
    </Stack>
  );
}

function NextStep({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { state, may } = sheet;
  if (state === 'rejected' || state === 'withdrawn')
    return <Alert icon={<Icon name="ban" />}>{t('readiness.over')}</Alert>;
  if (state === 'postponed') return <Alert icon={<Icon name="clock" />}>{t('readiness.postponed')}</Alert>;
  const early = state !== 'in-plan' && state !== 'preparing' && state !== 'ready';
  return (
    <Stack gap="sm">
      {early ? <Alert icon={<Icon name="info" />}>{t('readiness.early')}</Alert> : <Lacks sheet={sheet} />}
      <Group>
        {may.includes('prepare') && <StepButton sheet={sheet} step="prepare" />}
        {may.includes('ready') && <StepButton sheet={sheet} step="ready" />}
      </Group>
      {may.includes('open') && state === 'ready' && <OpenForm sheet={sheet} />}
    </Stack>
  );
}

function Lacks({ sheet: { lacks } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (lacks.length === 0)
    return (
      <Alert color="green" icon={<Icon name="check-circle" />}>
        {t('readiness.nothingLacks')}
      </Alert>
    );
  return (
    <Alert color="yellow" icon={<Icon name="warning" />}>
      <Text fw={500}>{t('readiness.lacks')}</Text>
      <List>
        {lacks.map((lack) => (
          <List.Item key={lack.ru}>{lack[language]}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Items({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const mayEditList = useCan('opening.open');
  const { items } = sheet;
  const done = items.filter(({ ready }) => ready).length;
  const progress = t('readiness.progress', { done, total: items.length });
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('readiness.list')}
        </Title>
        {mayEditList && (
          <Anchor component={Link} to="/agreements/readiness">
            {t('readiness.editList')}
          </Anchor>
        )}
      </Group>
      <Text mb={4}>{progress}</Text>
      <Progress mb="md" value={items.length === 0 ? 0 : (done / items.length) * 100} aria-label={progress} />
      <ol className={classes['items']}>
        {items.map((line) => (
          <ItemCard key={line.code} line={line} sheet={sheet} />
        ))}
      </ol>
    </section>
  );
}
