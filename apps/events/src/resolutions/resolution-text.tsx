import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Group, List, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDueWords } from '../due-words.ts';
import { usePartyWords } from '../party-words.ts';
import { PreambleView } from './preamble-view.tsx';
import classes from './resolutions.module.css';
import type { Decision, Resolution } from './resolution-shapes.ts';

/** The resolution as it is read: the preamble with its numbers, the priorities, the decisions with how far they are. */
export function ResolutionText({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { preamble, facts, priorities, prioritiesTitle, decisions, signedOn, signerPost, signerName } =
    resolution;
  return (
    <Stack gap="md">
      <section>
        <PreambleView text={preamble} facts={facts} />
      </section>
      {priorities.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="xs">
            {prioritiesTitle}
          </Title>
          <List type="ordered">
            {priorities.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </section>
      )}
      <section>
        <Title order={2} size="h3" mb="xs">
          {t('resolutions.decisions')}
        </Title>
        <Stack gap="md">
          {decisions.map((decision) => (
            <DecisionText
              key={decision.id}
              decision={decision}
              controlled={resolution.state === 'controlled'}
            />
          ))}
        </Stack>
      </section>
      {signedOn !== null && (
        <Text>
          {t('resolutions.signed', {
            post: signerPost ?? '',
            name: signerName ?? '',
            day: wholeDayName(signedOn, language),
          })}
          <br />
          <Text component="span" size="sm" c="dimmed">
            {t('resolutions.hash', { hash: resolution.sha256 ?? '' })}
          </Text>
        </Text>
      )}
    </Stack>
  );
}

interface DecisionTextProps {
  readonly decision: Decision;
  readonly controlled: boolean;
}

function DecisionText({ decision, controlled }: DecisionTextProps) {
  const { t } = useTranslation();
  const partyWords = usePartyWords();
  const dueWords = useDueWords();
  const { id, number, words, parties, due, recurrence, controllerName, findings, progress } = decision;
  const when = due || recurrence ? dueWords({ due, recurrence }) : null;
  const named = partyWords(parties);
  return (
    <div className={classes['decision']}>
      <Text className={classes['words'] ?? ''}>
        {number}. {words}
      </Text>
      <Group gap="lg">
        {named !== '' && <Text c="dimmed">{t('resolutions.responsible', { named })}</Text>}
        {when !== null && <Text c="dimmed">{t('resolutions.due', { when })}</Text>}
        {controllerName !== null && (
          <Text c="dimmed">{t('resolutions.controller', { name: controllerName })}</Text>
        )}
        {findings.map((finding) => (
          <StateBadge key={finding} tone="warning">
            {t(`control.finding.${finding}`)}
          </StateBadge>
        ))}
        {controlled && progress.total > 0 && (
          <Anchor component={Link} to={`/events/control/cards?decisionId=${id}`}>
            {t('control.decisions.share', { ...progress })}
          </Anchor>
        )}
      </Group>
    </div>
  );
}
