import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, List } from '@pbnet/ui';
import { Link } from 'react-router';
import type { Card } from './campaign-shapes.ts';

/** What was brought to the campaign, each with its state and its page. */
export function AnswerItems({ items }: Pick<Card, 'items'>) {
  const language = useLanguage();
  return (
    <List>
      {items.map(({ key, title, state, to }) => (
        <List.Item key={key}>
          <Anchor component={Link} to={to}>
            {title}
          </Anchor>
          {` — ${state[language]}`}
        </List.Item>
      ))}
    </List>
  );
}
