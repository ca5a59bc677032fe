import { useApi } from '@pbnet/api-client/react';
import type { ReaderState } from '@pbnet/domain/readers';
import { Button, StateBadge, Title, type Tone } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountFrame } from '../frame/account-frame.tsx';
import { Loaded } from '../frame/loaded.tsx';
import { Standing } from '../frame/standing.tsx';
import { PersonFacts } from '../frame/person-facts.tsx';
import { GuardianCode } from '../guardian/guardian-code.tsx';
import { JoinCard } from './join-card.tsx';
import { ReaderCard } from './reader-card.tsx';

const tones: Readonly<Record<ReaderState, Tone>> = {
  registered: 'warning',
  confirmed: 'ok',
  suspended: 'bad',
  erased: 'neutral',
};

/** The first page of the account: the card, and what it opens. */
export function AccountPage() {
  const { t } = useTranslation();
  const me = useQuery(useApi().ownReader.me.queryOptions());
  const state = me.data?.state;
  return (
    <AccountFrame
      title={t('reader.card.title')}
      lead={t('reader.card.lead')}
      state={state && <StateBadge tone={tones[state]}>{t(`reader.card.state.${state}`)}</StateBadge>}
    >
      <Loaded query={me}>
        {(reader) => (
          <>
            <Standing {...reader} />
            {reader.next === 'guardian' && <GuardianCode />}
            <JoinCard />
            <ReaderCard reader={reader} />
            <div>
              <Button component={Link} to="/reader/access">
                {t('reader.menu.access')}
              </Button>
            </div>
            <section>
              <Title order={2} size="h3" mb="sm">
                {t('reader.person.title')}
              </Title>
              <PersonFacts person={reader} />
            </section>
          </>
        )}
      </Loaded>
    </AccountFrame>
  );
}
