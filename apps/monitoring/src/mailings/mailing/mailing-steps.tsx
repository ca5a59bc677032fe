import { Icon, VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Mailing } from '../mailing-shapes.ts';
import classes from './mailing-steps.module.css';

const steps = ['prepared', 'checked', 'released', 'finished'] as const;

type Step = (typeof steps)[number];

function presentOf({ state, gaps }: Mailing): Step | undefined {
  if (state === 'cancelled') return undefined;
  if (state === 'finished') return 'finished';
  if (state === 'released' || state === 'paused') return 'released';
  return gaps > 0 ? 'prepared' : 'checked';
}

/** Where the mailing stands on its way: done, present and coming steps, in words as well as in colour. */
export function MailingSteps({ mailing }: { readonly mailing: Mailing }) {
  const { t } = useTranslation();
  const present = presentOf(mailing);
  if (present === undefined) return null;
  const at = steps.indexOf(present);
  const last = mailing.state === 'finished';
  return (
    <ol className={classes['steps']} aria-label={t('mailings.steps.label')}>
      {steps.map((step, index) => {
        const done = index < at || last;
        const now = index === at && !last;
        return (
          <li
            key={step}
            className={classes['step']}
            data-step={done ? 'done' : now ? 'now' : 'coming'}
            {...(now ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes['mark']}>{done ? <Icon name="check" /> : index + 1}</span>
            <span>
              {t(`mailings.steps.${step}`)}
              <VisuallyHidden>{done ? `, ${t('mailings.steps.done')}` : ''}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
