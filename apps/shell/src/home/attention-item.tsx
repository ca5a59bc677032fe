import { useLanguage } from '@pbnet/micro-frontend';
import type { AttentionCard } from '@pbnet/domain/platform';
import { Button, formatNumber, Icon, type IconName } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './home.module.css';

const icons = { urgent: 'warning', soon: 'clock', calm: 'info' } as const satisfies Record<
  AttentionCard['tone'],
  IconName
>;

/** The public portal is an app of its own: the browser goes there, not the shell's router. */
const isPortal = (to: string) => to.startsWith('/portal/');

export interface AttentionItemProps {
  readonly card: AttentionCard;
  /** The first of the list carries the page's one primary button. */
  readonly first: boolean;
}

export function AttentionItem({ card, first }: AttentionItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { tone, count, title, detail, action, to } = card;

  return (
    <li className={classes['card']} data-tone={tone}>
      <div className={classes['count']}>
        {count === null ? <Icon name={icons[tone]} /> : formatNumber(count, language)}
      </div>
      <div>
        <p className={classes['title']}>{title[language]}</p>
        <p className={classes['detail']}>
          <span className={classes['mark']}>{t(`home.tones.${tone}`)}</span>
          {detail && <> · {detail[language]}</>}
        </p>
      </div>
      <div className={classes['action']}>
        <Button component={Link} to={to} reloadDocument={isPortal(to)} variant={first ? 'filled' : 'default'}>
          {action[language]}
        </Button>
      </div>
    </li>
  );
}
