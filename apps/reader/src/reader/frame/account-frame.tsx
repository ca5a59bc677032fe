import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader, PageTabs, Stack } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './frame.module.css';

export const accountPages = {
  card: '/reader',
  access: '/reader/access',
  sessions: '/reader/sessions',
  consents: '/reader/consents',
  data: '/reader/data',
} as const;

export type AccountPart = keyof typeof accountPages;

export const accountParts = Object.keys(accountPages) as readonly AccountPart[];

export interface AccountFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

/** Head and parts of the reader's account. */
export function AccountFrame({ title, lead, state, children }: AccountFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={lead} {...(state === undefined ? {} : { state })} />
      <div className={classes['parts']}>
        <PageTabs label={t('reader.menu.label')}>
          {accountParts.map((part) => (
            <NavLink key={part} to={accountPages[part]} end>
              {t(`reader.menu.${part}`)}
            </NavLink>
          ))}
        </PageTabs>
      </div>
      <Stack gap="lg" maw="48rem">
        {children}
      </Stack>
    </>
  );
}
