import { counted, monthInWords, type Month } from '@pbnet/domain';
import { agreementsWorks } from './agreements-section.ts';
import { mediaWorks } from './media-section.ts';
import { readersWorks } from './readers-section.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Services } from './services.ts';

const timeZone = 'Europe/Moscow';

const lettersRu = ['письмо', 'письма', 'писем'] as const;

function monthsRu(months: readonly Month[]): string {
  return months.length === 0 ? 'нет' : months.map(monthInWords).join(', ');
}

/** What the clock starts, and when. The names are kept in the queue: renaming one is removing and adding. */
export function scheduledWorks(services: Services): readonly ScheduledWork[] {
  return [
    ...ownWorks(services),
    ...agreementsWorks(services),
    ...mediaWorks(services),
    ...readersWorks(services),
  ];
}

function ownWorks({
  attendanceRetention,
  auditChain,
  campaigns,
  contestRetention,
  controlSchedule,
  identityCleanup,
  mailings,
  network,
  periods,
  requests,
  speakerLetters,
  storedFiles,
}: Services): readonly ScheduledWork[] {
  return [
    {
      name: 'reporting-periods',
      title: { ru: 'Открытие и закрытие отчётных месяцев', en: 'Opening and closing of reporting months' },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone,
      run: async () => {
        const { opened, closed } = await periods.runSchedule(new Date());
        return {
          ru: `Открыто: ${monthsRu(opened)}. Закрыто: ${monthsRu(closed)}.`,
          en: `Opened: ${opened.join(', ') || 'none'}. Closed: ${closed.join(', ') || 'none'}.`,
        };
      },
    },
    {
      name: 'campaign-days',
      title: { ru: 'Начало и закрытие кампаний по срокам', en: 'Campaigns that begin and end by their days' },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone,
      run: async () => {
        const { asked, closed } = await requests.runSchedule(new Date());
        return {
          ru: `Запросов разослано: ${asked}. Закрыто кампаний: ${closed.length}.`,
          en: `Requests sent: ${asked}. Campaigns closed: ${closed.length}.`,
        };
      },
    },
    {
      name: 'campaign-reminders',
      title: { ru: 'Напоминания о сроках', en: 'Reminders of due dates' },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone,
      run: async () => {
        const { sent, skipped } = await campaigns.runReminders(new Date());
        return {
          ru: `Отправлено: ${counted(sent, lettersRu)}. Пропущено: ${skipped.length}.`,
          en: `Sent: ${sent}. Left out: ${skipped.length}.`,
        };
      },
    },
    {
      name: 'decision-control',
      title: {
        ru: 'Контроль решений: периоды, доказательства, сроки',
        en: 'Control of decisions: turns, proofs, dates',
      },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone,
      run: async () => {
        const { spawned, sent } = await controlSchedule.run(new Date());
        return {
          ru: `Новых поручений: ${spawned}. Отправлено: ${counted(sent, lettersRu)}.`,
          en: `New cards: ${spawned}. Letters: ${sent}.`,
        };
      },
    },
    {
      name: 'speaker-reminders',
      title: { ru: 'Напоминания докладчикам', en: 'Reminders to speakers' },
      every: { ru: 'каждый час с 9 до 18', en: 'every hour from 9 to 18' },
      cron: '15 9-18 * * *',
      timeZone,
      run: async () => {
        const { sent } = await speakerLetters.remind(new Date());
        return { ru: `Отправлено: ${counted(sent, lettersRu)}.`, en: `Sent: ${sent}.` };
      },
    },
    {
      name: 'zero-mailing',
      title: { ru: 'Подготовка рассылки нулевых списков', en: 'Preparation of the zero mailing' },
      every: { ru: 'каждый час с 8 до 19', en: 'every hour from 8 to 19' },
      cron: '5 8-19 * * *',
      timeZone,
      run: async () => {
        const month = await mailings.prepareMonthly(new Date());
        return month === null
          ? { ru: 'Сегодня готовить нечего.', en: 'Nothing to prepare today.' }
          : {
              ru: `Подготовлена рассылка за ${monthInWords(month)}.`,
              en: `Prepared the mailing of ${month}.`,
            };
      },
    },
    {
      name: 'due-moves',
      title: { ru: 'Перевод центров, срок которого наступил', en: 'Moves of centers that come due' },
      every: { ru: 'каждый час', en: 'every hour' },
      cron: '1 * * * *',
      timeZone,
      run: async () => {
        const moved = await network.applyDueMoves();
        return { ru: `Переведено центров: ${moved}.`, en: `Centers moved: ${moved}.` };
      },
    },
    {
      name: 'attendance-retention',
      title: {
        ru: 'Удаление имён участников совещаний после срока хранения',
        en: 'Removal of names of people of meetings after their day',
      },
      every: { ru: 'каждый день в 3:30', en: 'every day at 3:30' },
      cron: '30 3 * * *',
      timeZone,
      run: async () => {
        const { meetings, people } = await attendanceRetention.run(new Date());
        return {
          ru: `Совещаний: ${meetings}. Удалено имён: ${people}.`,
          en: `Meetings: ${meetings}. Names removed: ${people}.`,
        };
      },
    },
    {
      name: 'audit-seals',
      title: { ru: 'Опечатывание журнала изменений', en: 'Sealing of the log of changes' },
      every: { ru: 'каждую минуту', en: 'every minute' },
      cron: '* * * * *',
      timeZone,
      run: async () => {
        const sealed = await auditChain.seal();
        return { ru: `Опечатано записей: ${sealed}.`, en: `Rows sealed: ${sealed}.` };
      },
    },
    {
      name: 'audit-partitions',
      title: { ru: 'Разделы журнала на год вперёд', en: 'Partitions of the log for a year ahead' },
      every: { ru: 'каждый день в 3:10', en: 'every day at 3:10' },
      cron: '10 3 * * *',
      timeZone,
      run: async () => {
        await auditChain.ensurePartitions(new Date());
        return { ru: 'Разделы журнала готовы.', en: 'The partitions are ready.' };
      },
    },
    {
      name: 'files-cleanup',
      title: {
        ru: 'Удаление файлов, которых больше нет в записях',
        en: 'Removal of files that no record names',
      },
      every: { ru: 'каждый день в 3:40', en: 'every day at 3:40' },
      cron: '40 3 * * *',
      timeZone,
      run: async () => {
        const removed = await storedFiles.cleanUp(new Date());
        return { ru: `Удалено файлов: ${removed}.`, en: `Files removed: ${removed}.` };
      },
    },
    {
      name: 'contest-retention',
      title: {
        ru: 'Удаление личных данных завершённых конкурсов',
        en: 'Removal of personal data of past contests',
      },
      every: { ru: 'каждый день в 3:30', en: 'every day at 3:30' },
      cron: '30 3 * * *',
      timeZone,
      run: async () => {
        const { purged, drafts } = await contestRetention.run();
        return {
          ru: `Заявок без личных данных: ${purged}. Удалено черновиков: ${drafts}.`,
          en: `Entries stripped of personal data: ${purged}. Drafts removed: ${drafts}.`,
        };
      },
    },
    {
      name: 'identity-cleanup',
      title: { ru: 'Удаление старых сеансов и ссылок', en: 'Removal of old sessions and links' },
      every: { ru: 'каждый день в 3:20', en: 'every day at 3:20' },
      cron: '20 3 * * *',
      timeZone,
      run: async () => {
        const removed = await identityCleanup.run();
        return { ru: `Удалено записей: ${removed}.`, en: `Rows removed: ${removed}.` };
      },
    },
  ];
}
