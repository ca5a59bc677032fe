import { findingKindNames, findingKinds, type FindingKind } from '@pbnet/domain/network-health';
import { useLanguage } from '@pbnet/micro-frontend';
import { formatNumber } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchOf, useHealthAddress } from './health-address.ts';
import classes from './health.module.css';

/** The kinds along the chain with their counts; each narrows the list, the chosen one widens it again. */
export function KindList({ counts }: { readonly counts: Readonly<Record<FindingKind, number>> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [address] = useHealthAddress();
  return (
    <ul className={classes['kinds']} aria-label={t('health.kinds')}>
      {findingKinds.map((kind) => {
        const chosen = address.kind === kind;
        const search = searchOf({ ...address, kind: chosen ? undefined : kind, page: 1 });
        return (
          <li key={kind}>
            <Link
              to={{ search }}
              replace
              preventScrollReset
              aria-current={chosen ? 'true' : undefined}
              className={classes['kind']}
              data-none={counts[kind] === 0}
            >
              <strong>{formatNumber(counts[kind], language)}</strong>
              <span>{findingKindNames[kind][language]}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
