import type { MessageList } from './message-list.ts';

/** Sign-in of the staff with ЕСИА, and what binds it to an account. */
export const staffEsiaMessages = {
  'staff-esia-off': {
    ru: 'Вход через Госуслуги в этой системе не настроен. Ничего не изменено. Входите с паролем; подключить Госуслуги может администратор установки.',
    en: 'The sign-in with Gosuslugi is not set up here. Nothing was changed. Sign in with the password; the administrator of the installation can connect Gosuslugi.',
  },
  'staff-esia-unknown': {
    ru: 'Эта запись на Госуслугах не привязана к учётной записи сотрудника. Ничего не записано. Войдите с паролем; чтобы привязать Госуслуги, попросите у администратора ПБ ссылку.',
    en: 'This record at Gosuslugi is bound to no account of the staff. Nothing was recorded. Sign in with the password; to bind Gosuslugi ask the administrator for a link.',
  },
  'staff-esia-unconfirmed': {
    ru: 'Ваша запись на Госуслугах не подтверждена, поэтому сотрудника она не впускает. Ничего не записано. Войдите с паролем или подтвердите запись в МФЦ либо через банк.',
    en: 'Your record at Gosuslugi is not confirmed, so it lets no staff in. Nothing was recorded. Sign in with the password, or confirm the record at a public services office or by your bank.',
  },
  'staff-esia-taken': {
    ru: 'Эта запись на Госуслугах уже привязана к другой учётной записи. Ничего не изменено. Войдите на Госуслугах под своим именем; если записи две, администратор ПБ отвяжет прежнюю.',
    en: 'This record at Gosuslugi is bound to another account already. Nothing was changed. Sign in at Gosuslugi as yourself; if you have two accounts, the administrator can unbind the former one.',
  },
  'staff-esia-bound': {
    ru: 'Госуслуги к этой учётной записи уже привязаны. Ничего не изменено. Чтобы привязать другую запись, сначала отвяжите прежнюю.',
    en: 'Gosuslugi is bound to this account already. Nothing was changed. To bind another record, unbind the former one first.',
  },
  'staff-esia-absent': {
    ru: 'К этой учётной записи Госуслуги не привязаны, и приглашения нет. Ничего не изменено. Обновите страницу.',
    en: 'Gosuslugi is not bound to this account and nobody was invited to. Nothing was changed. Refresh the page.',
  },
  'staff-esia-link-spent': {
    ru: 'Ссылка для привязки Госуслуг не действует: она уже использована, устарела, скопирована не полностью или выслана другому сотруднику. Ничего не изменено. Проверьте, под чьей учётной записью вы вошли, или попросите у администратора ПБ новую ссылку.',
    en: 'The link that binds Gosuslugi does not work: it was used, is too old, was copied in part or was sent to somebody else. Nothing was changed. Check whose account you are signed in with, or ask the administrator for a new one.',
  },
  'staff-esia-not-opened': {
    ru: 'Привязка Госуслуг начата не здесь или давно. Ничего не изменено. Откройте ссылку из письма ещё раз, не выходя из системы.',
    en: 'Binding Gosuslugi was not begun here, or too long ago. Nothing was changed. Open the link of the letter again while you are signed in.',
  },
  'staff-esia-step-over': {
    ru: 'Время на ввод кода вышло, или вход начат в другом браузере. Ничего не записано. Начните вход заново.',
    en: 'The time to type the code is over, or the sign-in was begun in another browser. Nothing was recorded. Begin again.',
  },
} as const satisfies MessageList;
