import type { Language } from '@pbnet/domain';
import { agreementActions } from './agreement-words.ts';
import { attendanceActions } from './attendance-words.ts';
import { meetingActions } from './meeting-words.ts';
import { campaignActions } from './campaign-words.ts';
import { documentActions } from './document-words.ts';
import { renewalActions } from './renewal-words.ts';
import { signatureActions } from './signature-words.ts';
import { resolutionActions } from './resolution-words.ts';
import { contestActions } from './contest-words.ts';
import { centerActions } from './center-words.ts';
import { eventActions } from './event-words.ts';
import { channelActions } from './channel-words.ts';
import { moderationActions } from './moderation-words.ts';
import { broadcastActions } from './broadcast-words.ts';
import { methodActions } from './method-words.ts';
import { readingActions } from './reading-words.ts';
import { uploadActions } from './upload-words.ts';
import { readerActions } from './reader-words.ts';
import { videoActions } from './video-words.ts';
import { promotionActions } from './promotion-words.ts';
import { openingActions } from './opening-words.ts';
import { partnerActions } from './partner-words.ts';
import { planActions } from './plan-words.ts';

type Words = readonly [ru: string, en: string];

/** What the log calls a command, in words. A command of a newer release reads as its code. */
const actions: Readonly<Record<string, Words>> = {
  'identity.sign-in': ['Вход', 'Signed in'],
  'identity.sign-in-esia': ['Вход через Госуслуги', 'Signed in with Gosuslugi'],
  'identity.sign-in-refused': ['Отказ во входе', 'Sign-in refused'],
  'identity.sign-out': ['Выход', 'Signed out'],
  'identity.switch-binding': ['Смена роли', 'Changed the role'],
  'identity.end-session': ['Завершён сеанс', 'Ended a session'],
  'identity.end-other-sessions': ['Завершены другие сеансы', 'Ended other sessions'],
  'account.invite': ['Приглашён сотрудник', 'Invited a person'],
  'account.resend-invitation': ['Приглашение выслано ещё раз', 'Sent the invitation again'],
  'account.invitation-accepted': ['Приглашение принято', 'Accepted the invitation'],
  'account.password-accepted': ['Новый пароль по ссылке', 'Set a password by link'],
  'account.update': ['Изменены данные сотрудника', 'Changed a person’s data'],
  'account.update-profile': ['Изменены свои данные', 'Changed own data'],
  'account.change-password': ['Сменён пароль', 'Changed the password'],
  'account.set-up-second-factor': ['Включён вход с кодом', 'Set up codes'],
  'account.remove-second-factor': ['Сброшен вход с кодом', 'Reset the codes'],
  'account.renew-recovery-codes': ['Новые запасные коды', 'New recovery codes'],
  'account.grant-role': ['Дана роль', 'Granted a role'],
  'account.revoke-role': ['Отозвана роль', 'Revoked a role'],
  'account.esia-invite': ['Предложено привязать Госуслуги', 'Offered to bind Gosuslugi'],
  'account.esia-invitation-revoked': ['Отозвана привязка Госуслуг', 'Took the offer of Gosuslugi back'],
  'account.esia-bind': ['Привязаны Госуслуги', 'Bound Gosuslugi'],
  'account.esia-unbind': ['Отвязаны Госуслуги', 'Unbound Gosuslugi'],
  'account.disable': ['Отключена учётная запись', 'Disabled an account'],
  'account.enable': ['Включена учётная запись', 'Enabled an account'],
  'account.erase': ['Стёрты личные данные', 'Erased personal data'],
  'region.add': ['Добавлен регион', 'Added a region'],
  'region.change': ['Изменён регион', 'Changed a region'],
  'region.correct': ['Исправлена запись о регионе', 'Corrected a region'],
  'organization.add': ['Добавлена организация', 'Added an organisation'],
  'organization.change': ['Изменена организация', 'Changed an organisation'],
  'organization.correct': ['Исправлена запись об организации', 'Corrected an organisation'],
  'organization.archive': ['Организация отправлена в архив', 'Archived an organisation'],
  'regional-center.open': ['Открыт РЦ', 'Opened a regional center'],
  'regional-center.change': ['Изменён РЦ', 'Changed a regional center'],
  'regional-center.correct': ['Исправлена запись о РЦ', 'Corrected a regional center'],
  'regional-center.close': ['Закрыт РЦ', 'Closed a regional center'],
  'center.open': ['Открыт ЦУД', 'Opened a center'],
  'center.change': ['Изменён ЦУД', 'Changed a center'],
  'center.correct': ['Исправлена запись о ЦУД', 'Corrected a center'],
  'center.suspend': ['ЦУД приостановлен', 'Suspended a center'],
  'center.resume': ['ЦУД возобновил работу', 'Resumed a center'],
  'center.close': ['Закрыт ЦУД', 'Closed a center'],
  'period.open': ['Открыт отчётный месяц', 'Opened a month'],
  'period.close': ['Закрыт отчётный месяц', 'Closed a month'],
  'period.dates': ['Изменены сроки месяца', 'Changed a month’s dates'],
  'indicator.add': ['Добавлен показатель', 'Added an indicator'],
  'indicator.change': ['Изменён показатель', 'Changed an indicator'],
  'indicator.retire': ['Показатель выведен', 'Retired an indicator'],
  'indicator.rules': ['Изменены правила проверки', 'Changed the rules'],
  'report.save': ['Сохранён отчёт', 'Saved a report'],
  'report.submit': ['Сдан отчёт', 'Handed in a report'],
  'report.accept': ['Принят отчёт', 'Accepted a report'],
  'report.return': ['Отчёт возвращён', 'Returned a report'],
  'report.reopen': ['Отчёт открыт заново', 'Reopened a report'],
  'report.import': ['Отчёт из файла', 'Imported a report'],
  ...campaignActions,
  ...resolutionActions,
  'zero-list.explain': ['Объяснены нули', 'Explained zeros'],
  'result.words': ['Изменён текст итогов', 'Changed the words of results'],
  'result.publish': ['Опубликованы итоги', 'Published results'],
  'mailing.prepare': ['Подготовлена рассылка', 'Prepared a mailing'],
  'mailing.refresh': ['Обновлена рассылка', 'Refreshed a mailing'],
  'mailing.release': ['Разрешена рассылка', 'Released a mailing'],
  'mailing.cancel': ['Отменена рассылка', 'Cancelled a mailing'],
  'mailing.pause': ['Рассылка приостановлена', 'Paused a mailing'],
  'mailing.resume': ['Рассылка продолжена', 'Resumed a mailing'],
  'mailing.resend-failed': ['Повторена отправка', 'Sent failed letters again'],
  'delivery.leave-out': ['Письмо исключено', 'Left a letter out'],
  'delivery.take-back': ['Письмо возвращено в рассылку', 'Took a letter back'],
  'delivery.acknowledge': ['Письмо подтверждено', 'Acknowledged a letter'],
  'mail-task.close': ['Закрыта задача о письме', 'Closed a mail task'],
  'setting.change': ['Изменена настройка', 'Changed a setting'],
  'micro-frontend.switch': ['Переключён выпуск раздела', 'Switched a release'],
  'micro-frontend.enable': ['Включён раздел', 'Enabled a section'],
  'micro-frontend.disable': ['Выключен раздел', 'Disabled a section'],
  'micro-frontend.publish': ['Опубликован раздел', 'Published a section'],
  'micro-frontend.publish-refused': ['Выпуск раздела отклонён', 'Refused a release'],
  ...attendanceActions,
  ...meetingActions,
  ...contestActions,
  ...eventActions,
  ...channelActions,
  ...moderationActions,
  ...broadcastActions,
  ...methodActions,
  ...promotionActions,
  ...uploadActions,
  ...readingActions,
  ...videoActions,
  ...readerActions,
  ...openingActions,
  ...agreementActions,
  ...partnerActions,
  ...centerActions,
  ...documentActions,
  ...renewalActions,
  ...signatureActions,
  ...planActions,
  'job.run': ['Запущено задание', 'Ran a job'],
};

/** Subjects that the log may be narrowed to, by the beginning of their commands. */
export const subjects: Readonly<Record<string, Words>> = {
  'report.': ['Отчёты', 'Reports'],
  'period.': ['Отчётные месяцы', 'Reporting months'],
  'indicator.': ['Показатели', 'Indicators'],
  'center.': ['ЦУД', 'Access centers'],
  'regional-center.': ['Региональные центры', 'Regional centers'],
  'region.': ['Регионы', 'Regions'],
  'organization.': ['Организации', 'Organisations'],
  'account.': ['Учётные записи', 'Accounts'],
  'identity.': ['Входы', 'Sign-ins'],
  'mailing.': ['Рассылки', 'Mailings'],
  'result.': ['Итоги', 'Results'],
  'campaign.': ['Кампании', 'Campaigns'],
  'submission.': ['Ответы на кампании', 'Answers to campaigns'],
  'signature.': ['Подписи соглашений', 'Signatures of agreements'],
  'signature-trust.': ['Список доверия', 'Trust list'],
  'agreement-template.': ['Шаблоны соглашений', 'Templates of agreements'],
  'renewal.': ['Обновления соглашений', 'Renewals of agreements'],
  'extension.': ['Продления', 'Extensions'],
  'meeting.': ['Совещания', 'Meetings'],
  'programme.': ['Программы совещаний', 'Programmes of meetings'],
  'joint-event': ['Мероприятия', 'Joint events'],
  'playlist.': ['Плейлисты', 'Playlists'],
  'collection.': ['Коллекции', 'Collections'],
  'resource-item.': ['Документы коллекций', 'Documents of collections'],
  'access-key.': ['Ключи службы доступа', 'Keys of the access service'],
  'resource-server.': ['Серверы документов', 'Servers of documents'],
  'upload.': ['Загрузки файлов', 'Uploads of files'],
  'reader.': ['Читатели', 'Readers'],
  'video.': ['Видео', 'Videos'],
  broadcast: ['Трансляции', 'Broadcasts'],
  'planned-opening.': ['Плановые открытия', 'Planned openings'],
  readiness: ['Готовность центров', 'Readiness of centers'],
  'opening-plan.': ['Планы открытий', 'Plans of openings'],
  'municipality.': ['Муниципальные образования', 'Municipalities'],
  'attendee.': ['Участники совещаний', 'People of meetings'],
  'resolution.': ['Резолюции', 'Resolutions'],
  'assignment.': ['Поручения', 'Cards of decisions'],
  contest: ['Конкурсы', 'Contests'],
  method: ['Методики', 'Know-how'],
  promotion: ['Продвижение', 'Promotion'],
  'setting.': ['Настройки', 'Settings'],
};

const of = (words: Words | undefined, language: Language) => words?.[language === 'ru' ? 0 : 1];

export function actionWords(action: string, language: Language): string {
  return of(actions[action], language) ?? action;
}

export function subjectWords(subject: string, language: Language): string {
  return of(subjects[subject], language) ?? subject;
}
