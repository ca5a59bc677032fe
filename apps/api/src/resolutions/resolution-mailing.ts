import { DomainError } from '@pbnet/domain';
import { dueInWords } from '@pbnet/domain/resolutions';
import type { Database } from '../database.ts';
import { button, cards, letterBody, paragraph } from '../letters/letter-blocks.ts';
import type { MailingAboutSource } from '../mail/mailing-source.ts';
import { partiesInWords, readParties } from './parties.ts';
import { decisionView } from './read-resolution.ts';
import { docxType } from './resolution-docx.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

export interface ResolutionMailingOptions {
  readonly database: Database;
  readonly publicUrl: string;
}

/** The signed resolution to every working regional center, with the files as they were signed. */
export function resolutionMailing({ database, publicUrl }: ResolutionMailingOptions): MailingAboutSource {
  async function read(id: string) {
    return database.system(async (tx) => {
      const repository = resolutionsRepository(tx);
      const [row, document] = [await repository.byId(id), await repository.document(id)];
      if (!row || !document) throw new DomainError('rule-broken', 'resolution-state-wrong');
      const decisions = (await repository.decisions(id)).map(decisionView);
      return { row, document, decisions, parties: await readParties(tx, new Date()) };
    });
  }

  return {
    kind: 'resolution',
    async run(about) {
      const { row, document, decisions, parties } = await read(about);
      const attachments = [
        { fileName: 'Резолюция.pdf', contentType: 'application/pdf', content: document.pdf },
        { fileName: 'Резолюция.docx', contentType: docxType, content: document.docx },
      ];
      const body = letterBody([
        paragraph('Здравствуйте!'),
        paragraph(
          `Президентская библиотека направляет резолюцию: ${row.title}. Полный текст приложен к письму.`,
        ),
        cards(
          'Решения',
          decisions.map(({ number, words, due, parties: named }) => ({
            title: `${number}. ${words}`,
            facts: [
              ['Ответственный', partiesInWords(named, parties) || 'не указан'],
              ['Срок', due === null ? 'не указан' : dueInWords(due)],
            ],
          })),
        ),
        button('Резолюция в системе', `${publicUrl}/events/resolutions/${about}`),
      ]);
      return {
        title: `Резолюция: ${row.title}`,
        letters: parties.flatMap(({ regionalCenterId, regionId, name }) =>
          regionalCenterId === null || regionId === null
            ? []
            : [
                {
                  ...{ regionalCenterId, regionId, regionalCenterName: name, attachments },
                  ...body,
                  subject: `Резолюция: ${row.title}`.slice(0, 200),
                  summary: `решений: ${decisions.length}`,
                },
              ],
        ),
      };
    },
  };
}
