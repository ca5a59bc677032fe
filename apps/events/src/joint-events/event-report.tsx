import { Alert, Button, Group, Icon, Stack, Text, Title } from '@pbnet/ui';
import { useApi } from '@pbnet/api-client/react';
import { WordsDialog } from '@pbnet/micro-frontend';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './event.module.css';
import type { EventCard, Reported } from './event-shapes.ts';
import { ReportForm } from './report-form.tsx';
import { useEventStep } from './use-event-step.ts';

/** What came of the event: told once, and from then on the month's figures follow it. */
export function EventReport({ card }: { readonly card: EventCard }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState(false);
  const [notCounted, setNotCounted] = useState<Reported['notCounted']>([]);
  const { event, may } = card;
  const { report } = event;
  if (report === null && !may.includes('report')) return null;
  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('joint-events.report.title')}
        </Title>
        {notCounted.map(({ message, month, centerId }) => (
          <Alert key={`${month} ${centerId}`} color="yellow" icon={<Icon name="warning" />} role="alert">
            {t('joint-events.report.notCounted')} {message}
          </Alert>
        ))}
        {report !== null && (
          <>
            <Text>
              {t('joint-events.inPerson', { number: report.inPerson })},{' '}
              {t('joint-events.byVideo', { number: report.video })}
            </Text>
            <Text className={classes['words']}>{report.words}</Text>
          </>
        )}
        {may.includes('report') && (report === null || correcting) && (
          <ReportForm
            key={event.version}
            event={event}
            onReported={({ notCounted: left }) => {
              setNotCounted(left);
              setCorrecting(false);
            }}
          />
        )}
        {report !== null && !correcting && (
          <Group>
            {may.includes('report') && (
              <Button variant="default" onClick={() => setCorrecting(true)}>
                {t('joint-events.report.open')}
              </Button>
            )}
            {may.includes('withdraw-report') && <WithdrawReport card={card} onDone={setNotCounted} />}
          </Group>
        )}
      </Stack>
    </section>
  );
}

interface WithdrawReportProps {
  readonly card: EventCard;
  onDone(notCounted: Reported['notCounted']): void;
}

function WithdrawReport({ card: { event }, onDone }: WithdrawReportProps) {
  const { t } = useTranslation();
  const done = useEventStep();
  const withdraw = useMutation(
    useApi().jointEvents.withdrawReport.mutationOptions(done(t('joint-events.done.withdraw-report'))),
  );
  const key = { id: event.id, version: event.version };
  return (
    <WordsDialog
      thing={`joint-event-withdraw:${event.id}`}
      open={t('joint-events.step.withdraw-report')}
      title={t('joint-events.withdrawTitle')}
      label={t('joint-events.cancelReason')}
      help={t('joint-events.withdrawHelp')}
      send={t('joint-events.step.withdraw-report')}
      short={t('joint-events.wrong.reason')}
      onSend={async (reason) => onDone((await withdraw.mutateAsync({ ...key, reason })).notCounted)}
    />
  );
}
