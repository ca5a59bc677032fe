import { StoredFileList, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, formatNumber, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplicationForm } from './application-form.tsx';
import type { Application, MethodCard } from './method-shapes.ts';
import classes from './methods.module.css';
import { useIndicators } from './use-indicators.ts';

/** «Применили»: who, where, when and what came of it. */
export function Applications({ card }: { readonly card: MethodCard }) {
  const { t } = useTranslation();
  const [telling, setTelling] = useState<Application | 'new' | null>(null);
  const { method, applications, may } = card;
  return (
    <section aria-labelledby="applications-title">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="applications-title">
          {t('methods.application.title', { count: applications.length })}
        </Title>
        {may.includes('apply') && telling === null && (
          <Button variant="light" onClick={() => setTelling('new')}>
            {t('methods.application.add')}
          </Button>
        )}
      </Group>
      <Stack>
        {telling !== null && (
          <ApplicationForm
            key={telling === 'new' ? 'new' : telling.id}
            methodId={method.id}
            indicators={method.indicators}
            application={telling === 'new' ? null : telling}
            onDone={() => setTelling(null)}
          />
        )}
        {applications.length === 0 && <Text c="dimmed">{t('methods.application.none')}</Text>}
        {applications
          .filter((application) => application !== telling)
          .map((application) => (
            <One key={application.id} application={application} onEdit={() => setTelling(application)} />
          ))}
      </Stack>
    </section>
  );
}

interface OneProps {
  readonly application: Application;
  onEdit(): void;
}

function One({ application, onEdit }: OneProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const indicators = useIndicators();
  const { id, appliedOn, place, regionName, regionalCenterName, centerName, outcome } = application;
  const { participants, figures, edition, own } = application;
  const counted = [
    ...(participants === null
      ? []
      : [t('methods.application.participants', { number: formatNumber(participants, language) })]),
    ...indicators
      .filter(({ code }) => figures[code] !== undefined)
      .map(({ code, name }) => `${name}: ${formatNumber(figures[code] ?? 0, language)}`),
  ];
  return (
    <Paper component="article" withBorder p="md">
      <Stack gap="xs">
        <Text fw={600}>{`${wholeDayName(appliedOn, language)}, ${place}`}</Text>
        <Text size="sm" c="dimmed">
          {[
            centerName ?? regionalCenterName,
            regionName,
            t('methods.application.edition', { number: edition }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
        <Text className={classes['words']} lang="ru">
          {outcome}
        </Text>
        {counted.length > 0 && <Text>{counted.join('; ')}</Text>}
        <StoredFileList
          purpose="method-application"
          ownerId={id}
          label={t('methods.application.files')}
          readOnly={!own}
        />
        {own && (
          <div>
            <Button variant="subtle" onClick={onEdit}>
              {t('methods.application.edit')}
            </Button>
          </div>
        )}
      </Stack>
    </Paper>
  );
}
