import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import classes from './progress.module.css';

/** A line under the header while the next page is on its way; the page before stays usable. */
export function Progress() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  return (
    <div className={classes['progress']} role="status">
      {state === 'loading' && (
        <div className={classes['bar']} role="progressbar" aria-label={t('layout.loading')} />
      )}
    </div>
  );
}
