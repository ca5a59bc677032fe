import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, List } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CardDetails } from './control-shapes.ts';

/** What the system has seen to be done, with the way to see it too. */
export function CardProof({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { evidence, state, reportedBy } = card;
  if (evidence.length === 0) return null;
  const proposes = state === 'reported' && reportedBy === null;
  return (
    <Alert
      icon={<Icon name="shield" />}
      title={t(proposes ? 'control.proof.proposes' : 'control.proof.found')}
    >
      <List>
        {evidence.map(({ id, words, to, at }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={to}>
              {words[language]}
            </Anchor>
            , {momentName(at, language)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
