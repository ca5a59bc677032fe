import { useLanguage, type Words } from '@pbnet/micro-frontend';
import { Icon, Paper, Title, type IconName } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './home.module.css';

export interface QuickLink {
  readonly id: string;
  readonly label: Words;
  readonly to: string;
  readonly icon: IconName;
}

export interface QuickLinksProps {
  readonly links: readonly QuickLink[];
}

/** What this role does most, one click away. */
export function QuickLinks({ links }: QuickLinksProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (links.length === 0) return null;
  return (
    <Paper component="section" withBorder p="md" className={classes['aside']} aria-label={t('home.quick')}>
      <Title order={2} size="h3">
        {t('home.quick')}
      </Title>
      <ul className={classes['links']}>
        {links.map(({ id, label, to, icon }) => (
          <li key={id}>
            <Link to={to} className={classes['link']}>
              <Icon name={icon} />
              {label[language]}
            </Link>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
