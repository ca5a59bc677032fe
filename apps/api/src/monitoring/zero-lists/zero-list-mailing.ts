import { addDays, addMonths, dayIn, firstDay, type Day, type Month } from '@pbnet/domain';
import type { ZeroList } from '@pbnet/domain/monitoring';
import type { MailingLetter, MailingSource } from '../../mail/mailing-source.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import { zeroListLetter, type ZeroListLetterForm } from './zero-list-letter.ts';
import { zeroListWorkbook } from './zero-list-workbook.ts';
import type { ZeroLists } from './zero-lists.ts';

export interface ZeroListMailingOptions {
  readonly zeroLists: ZeroLists;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** The 20th of the month after, but never less than a week from now. */
function explainBy(month: Month, today: Day): Day {
  const usual = addDays(firstDay(addMonths(month, 1)), 19);
  const soonest = addDays(today, 7);
  return usual > soonest ? usual : soonest;
}

async function letterOf(list: ZeroList, form: ZeroListLetterForm & { readonly madeAt: Date }) {
  const { subject, summary, html, plain } = zeroListLetter(list, form);
  const attachments =
    list.entries.length === 0
      ? []
      : [
          {
            fileName: `Нулевой список ${list.month}.xlsx`,
            contentType: xlsxType,
            content: await zeroListWorkbook(list, form),
          },
        ];
  const { regionId, regionalCenterId, regionalCenterName } = list;
  return { regionId, regionalCenterId, regionalCenterName, subject, summary, html, plain, attachments };
}

/** The monthly zero mailing: every regional center's own list, also the empty ones. */
export function zeroListMailing({ zeroLists, publicUrl, now }: ZeroListMailingOptions): MailingSource {
  return {
    kind: 'zero-lists',
    async letters(month): Promise<readonly MailingLetter[]> {
      const { lists, indicators } = await zeroLists.system(month);
      const madeAt = now();
      const form = {
        indicators,
        madeAt,
        publicUrl,
        explainBy: explainBy(month, dayIn('Europe/Moscow', madeAt)),
      };
      return Promise.all(lists.map((list) => letterOf(list, form)));
    },
  };
}
