import { useLanguage } from '@pbnet/micro-frontend';
import { Icon } from '@pbnet/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import classes from './navigation.module.css';
import { openedItem, type Section, type SectionItem } from './sections.ts';

export interface NavigationProps {
  readonly sections: readonly Section[];
  /** Called when a page was chosen: the drawer of small screens closes then. */
  onChosen?(): void;
  /** Called when the pointer comes near: what the next page needs may be fetched ahead. */
  onNear?(): void;
}

const home: SectionItem = { to: '/', label: { ru: 'Главная', en: 'Home' }, icon: 'home' };

export function Navigation({ sections, onChosen, onNear }: NavigationProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const opened = pathname === '/' ? '/' : openedItem(sections, pathname);

  return (
    <nav
      aria-label={t('layout.sections')}
      className={classes['navigation']}
      onClick={onChosen}
      onPointerEnter={onNear}
    >
      <Items items={[home]} opened={opened} />
      {sections.map((section) => (
        <SectionList key={section.id} section={section} opened={opened} />
      ))}
    </nav>
  );
}

interface SectionListProps {
  readonly section: Section;
  readonly opened: string | undefined;
}

function SectionList({ section, opened }: SectionListProps) {
  const language = useLanguage();
  const id = useId();
  return (
    <div>
      <p id={id} className={classes['caption']}>
        {section.title[language]}
      </p>
      <Items items={section.items} opened={opened} labelledBy={id} />
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly SectionItem[];
  readonly opened: string | undefined;
  readonly labelledBy?: string;
}

function Items({ items, opened, labelledBy }: ItemsProps) {
  const language = useLanguage();
  return (
    <ul className={classes['list']} aria-labelledby={labelledBy}>
      {items.map(({ to, label, icon }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes['item']}
            data-open={to === opened}
            aria-current={to === opened ? 'page' : undefined}
          >
            <Icon name={icon} />
            {label[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
