import { counted, DomainError, monthInWords } from '@pbnet/domain';
import type { PlanContent } from '@pbnet/domain/opening-plans';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { button, cards, letterBody, paragraph } from '../letters/letter-blocks.ts';
import type { MailingAboutSource } from '../mail/mailing-source.ts';
import type { Today } from '../network/today.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import { contentOf, openingPlansRepository } from './opening-plans.repository.ts';
import { centers } from './plan-words.ts';

export interface PlanMailingOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly today: Today;
}

interface Reader extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
}

function readers(tx: Transaction, day: string) {
  return tx.execute<Reader>(sql`
    select rc.id as "regionalCenterId", rc.region_id as "regionId",
      coalesce(public_regional_center_name(rc.id), rc.code) as name
    from regional_centers rc
    where rc.opened_on <= ${day}::date and (rc.closed_on is null or rc.closed_on > ${day}::date)
    order by name, rc.id`);
}

function letterOf({ year, edition, items }: PlanContent, regionalCenterId: number, url: string) {
  const own = items.filter((item) => item.regionalCenterId === regionalCenterId);
  const which = edition === 1 ? 'утверждённый план' : `изменённый план (редакция ${edition})`;
  return {
    ...letterBody([
      paragraph('Здравствуйте!'),
      paragraph(
        `Президентская библиотека направляет ${which} открытия центров удалённого доступа на ${year} год. Он приложен к письму целиком.`,
      ),
      own.length === 0
        ? paragraph('Центров вашего регионального центра в этом плане нет.')
        : cards(
            'Ваши центры в плане',
            own.map(({ name, locality, hostName, month }) => ({
              title: name,
              facts: [
                ['Где', locality],
                ['Организация', hostName || 'не указана'],
                ['Месяц открытия', monthInWords(month)],
              ],
            })),
          ),
      button('План в системе', url),
    ]),
    summary: own.length === 0 ? 'своих центров нет' : `своих центров: ${own.length}`,
  };
}

/** An approved edition to every working regional center, with its files as they were approved. */
export function planMailing({ database, publicUrl, today }: PlanMailingOptions): MailingAboutSource {
  return {
    kind: 'opening-plan',
    async run(about) {
      const read = await database.system(async (tx) => {
        const repository = openingPlansRepository(tx);
        const edition = await repository.edition(about);
        if (!edition) throw new DomainError('not-found', 'not-found');
        const { planYear, number } = edition;
        const [pdf, xlsx] = [
          await repository.editionFile(planYear, number, 'pdf'),
          await repository.editionFile(planYear, number, 'xlsx'),
        ];
        if (!pdf || !xlsx) throw new DomainError('not-found', 'not-found');
        return { content: contentOf(edition), pdf, xlsx, readers: await readers(tx, today()) };
      });
      const { content, pdf, xlsx } = read;
      const { year, edition, items } = content;
      const name = `План открытия ЦУД на ${year} год${edition === 1 ? '' : `, редакция ${edition}`}`;
      const attachments = [
        { fileName: `${name}.pdf`, contentType: 'application/pdf', content: pdf },
        { fileName: `${name}.xlsx`, contentType: xlsxType, content: xlsx },
      ];
      const url = `${publicUrl}/agreements/plan/${year}`;
      return {
        title: name,
        letters: read.readers.map(({ regionalCenterId, regionId, name: regionalCenterName }) => ({
          ...{ regionalCenterId, regionId, regionalCenterName, attachments },
          ...letterOf(content, regionalCenterId, url),
          subject: `${name}: ${counted(items.length, centers)}`,
        })),
      };
    },
  };
}
