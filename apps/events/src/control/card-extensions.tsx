import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Group, Stack, StateBadge, Text, Title, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { AskLaterDay } from './ask-later-day.tsx';
import { DecideLaterDay } from './decide-later-day.tsx';
import type { CardDetails } from './control-shapes.ts';

const tones = { requested: 'info', granted: 'ok', refused: 'neutral' } as const satisfies Record<
  string,
  Tone
>;

/** Requests for a later day: asked by the party, decided by the controller, all of them kept. */
export function CardExtensions({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { extensionRequests, may } = card;
  if (extensionRequests.length === 0 && !may.extend) return null;
  return (
    <section>
      <Stack gap="sm" align="start">
        <Title order={2} size="h3">
          {t('control.extension.title')}
        </Title>
        {extensionRequests.map((request) => (
          <Stack key={request.id} gap={4} align="start">
            <Group gap="sm">
              <StateBadge tone={tones[request.state]}>{t(`control.extension.${request.state}`)}</StateBadge>
              <Text>
                {t('control.extension.days', {
                  old: wholeDayName(request.oldDueOn, language),
                  day: wholeDayName(request.newDueOn, language),
                })}
              </Text>
            </Group>
            <Text>{request.reason}</Text>
            {request.decisionReason && <Text c="dimmed">{request.decisionReason}</Text>}
            {request.state === 'requested' && may.decideExtension && (
              <DecideLaterDay extensionId={request.id} />
            )}
          </Stack>
        ))}
        {may.extend && <AskLaterDay card={card} />}
      </Stack>
    </section>
  );
}
