import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text, Timeline, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ChangeTable } from './change-table.tsx';
import { monthName, type OpeningChange } from './opening-shapes.ts';
import classes from './opening.module.css';
import { useOpening } from './use-opening.ts';

/** Every step with its day and side; a postponement keeps the month from before. */
export function OpeningHistory() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { steps, changes } = useOpening();
  return (
    <Stack gap="lg">
      <Timeline active={steps.length} bulletSize={14}>
        {steps.map(({ command, at, by, side, words, oldMonth }) => (
          <Timeline.Item key={`${at} ${command}`} title={t(`openings.past.${command}`)}>
            <Text c="dimmed">
              {[momentName(at, language), side === null ? '' : t(`openings.side.${side}`), by]
                .filter(Boolean)
                .join(', ')}
            </Text>
            {oldMonth !== null && (
              <Text>{t('openings.before', { month: monthName(oldMonth, language) })}</Text>
            )}
            {words !== null && <Text className={classes['words']}>{words}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
      {changes.length > 0 && (
        <Stack gap="md">
          <Title order={2} size="h3">
            {t('openings.change.all')}
          </Title>
          {changes.map((change) => (
            <Change key={change.id} change={change} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Change({ change }: { readonly change: OpeningChange }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { requestedAt, requestedBy, by, state, words, answer, before, after } = change;
  const title = t(`openings.change.state.${state}`);
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text c="dimmed">
        {[momentName(requestedAt, language), t(`openings.side.${requestedBy}`), by]
          .filter(Boolean)
          .join(', ')}
      </Text>
      <Text className={classes['words']}>{words}</Text>
      {answer !== null && <Text className={classes['words']}>{t('openings.change.answer', { answer })}</Text>}
      <ChangeTable caption={title} before={before} after={after} />
    </Stack>
  );
}
