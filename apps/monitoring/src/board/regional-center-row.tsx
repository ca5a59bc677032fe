import type { Month } from '@pbnet/domain';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import { RemindButton, ReminderNews } from '@pbnet/micro-frontend/campaigns';
import { formatNumber, Icon, Table, UnstyledButton } from '@pbnet/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign, Card } from './board-shapes.ts';
import { CenterList } from './center-list.tsx';
import classes from './regional-center-row.module.css';
import { CardState } from './state-words.tsx';

export interface RegionalCenterRowProps {
  readonly card: Card;
  readonly month: Month;
  readonly campaign: Campaign | null;
}

/** One regional center; its centres unfold below it. */
export function RegionalCenterRow({ card, month, campaign }: RegionalCenterRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { regionalCenterId, name, done, total } = card;
  const asked = card.extensions.find(({ state }) => state === 'requested');

  return (
    <>
      <Table.Tr>
        <Table.Th scope="row">
          <UnstyledButton
            className={classes['name']}
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} />
            {name}
          </UnstyledButton>
        </Table.Th>
        <Table.Td>
          <CardState state={card.board} />
        </Table.Td>
        <Table.Td>
          <span className={classes['progress']}>
            {t('board.summary.ofExpected', {
              handedIn: formatNumber(done, language),
              expected: formatNumber(total, language),
            })}
            <span className={classes['bar']} aria-hidden>
              <span style={{ inlineSize: `${total === 0 ? 0 : (done / total) * 100}%` }} />
            </span>
          </span>
        </Table.Td>
        <Table.Td>
          {dayName(card.dueOn, language)}
          {card.dueOn !== card.originalDueOn && (
            <div className={classes['note']}>
              {t('board.table.extended', { day: dayName(card.originalDueOn, language) })}
            </div>
          )}
          {asked && (
            <div className={classes['note']}>
              {t('board.table.asks', { day: dayName(asked.newDueOn, language) })}
            </div>
          )}
        </Table.Td>
        <Table.Td>
          <ReminderNews {...card} />
        </Table.Td>
        <Table.Td>{campaign && <RemindButton campaignId={campaign.campaign.id} card={card} />}</Table.Td>
      </Table.Tr>
      <Table.Tr id={details} hidden={!open}>
        <Table.Td colSpan={6}>{open && <CenterList month={month} filters={{ regionalCenterId }} />}</Table.Td>
      </Table.Tr>
    </>
  );
}
