import { useUser } from '@pbnet/micro-frontend';
import { Anchor, Group } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './control-links.module.css';

const pages = [
  ['decisions', '/events/control'],
  ['board', '/events/control/board'],
  ['cards', '/events/control/cards'],
  ['discipline', '/events/control/discipline'],
  ['resolutions', '/events/resolutions'],
] as const;

/** The ways through the control of decisions; a regional center begins with its own cards. */
export function ControlLinks() {
  const { t } = useTranslation();
  const network = useUser().place.kind === 'network';
  const shown = pages.filter(([page]) => network || (page !== 'board' && page !== 'decisions'));
  return (
    <nav aria-label={t('control.pages.label')}>
      <Group gap="lg" mb="md">
        {shown.map(([page, to]) => (
          <Anchor key={page} component={NavLink} to={to} end className={classes['page'] ?? ''}>
            {t(network || page !== 'cards' ? `control.pages.${page}` : 'control.pages.ownCards')}
          </Anchor>
        ))}
      </Group>
    </nav>
  );
}
