import type { MessageList } from './message-list.ts';

/** Why an item is not shown, and the way forward; and what is broken in the service that answers. */
export const readingMessages = {
  'reading-unknown-item': {
    ru: 'Такого документа в фонде нет или он больше не выдаётся. Проверьте ссылку или найдите документ заново на сайте библиотеки.',
    en: 'There is no such document in the stock, or it is no longer given out. Check the link or find the document again on the library’s site.',
  },
  'reading-centers-only': {
    ru: 'Этот документ читают только в электронных читальных залах. Придите в ближайший центр доступа: там он откроется с любого компьютера зала.',
    en: 'This document is read only in electronic reading rooms. Come to the nearest access center: it opens on any computer there.',
  },
  'reading-sign-in': {
    ru: 'Чтобы читать этот документ, войдите как читатель. Войти можно через Госуслуги; если учётной записи нет, читателя запишут в центре доступа.',
    en: 'Sign in as a reader to read this document. You can sign in with Gosuslugi; without an account there, an access center registers you.',
  },
  'reading-unconfirmed': {
    ru: 'Читать из дома могут читатели с подтверждённой учётной записью Госуслуг. Подтвердите её в МФЦ, в приложении банка или в центре обслуживания, потом войдите ещё раз. В центре доступа документ откроется и без подтверждения.',
    en: 'Readers with a confirmed Gosuslugi account read from home. Confirm it at a public service center (МФЦ), in your bank’s app or at a service office, then sign in again. At an access center the document opens without it.',
  },
  'reading-guardian-needed': {
    ru: 'Читателю младше 18 лет нужно согласие родителя или опекуна. Принесите его в центр доступа на бумаге: после этого документ откроется.',
    en: 'A reader under 18 needs the consent of a parent or guardian. Bring it to an access center on paper: then the document opens.',
  },
  'reading-too-young': {
    ru: 'Документы этой коллекции выдают с {{age}} лет. Если дата рождения в вашей карточке неверна, обратитесь в центр доступа.',
    en: 'Documents of this collection are given out from the age of {{age}}. If the birth date on your card is wrong, turn to an access center.',
  },
  'reading-suspended': {
    ru: 'Ваш читательский билет приостановлен. Причину назовут и помогут возобновить его в центре доступа или в Президентской библиотеке.',
    en: 'Your reader’s card is suspended. An access center or the Presidential Library will name the reason and help to restore it.',
  },
  'reading-consent-withdrawn': {
    ru: 'Согласие на обработку персональных данных отозвано, поэтому читать по билету нельзя. Дайте согласие снова в личном кабинете или читайте в центре доступа.',
    en: 'The consent to the processing of personal data is withdrawn, so the card does not open documents. Give it again in your account, or read at an access center.',
  },
  'reading-too-many-readings': {
    ru: 'По вашему билету открыто слишком много документов сразу (можно {{limit}}). Закройте лишние и подождите {{minutes}} минут. Если это не вы, завершите чужие сеансы в личном кабинете.',
    en: 'Too many documents are open with your card at once ({{limit}} are allowed). Close some and wait {{minutes}} minutes. If it is not you, end the other sessions in your account.',
  },
  'reading-too-fast': {
    ru: 'По вашему билету за час открыто страниц больше, чем можно ({{limit}}). Подождите и продолжите с этой же страницы: она никуда не денется.',
    en: 'More pages were opened with your card in an hour than is allowed ({{limit}}). Wait and go on from this page: it stays where it is.',
  },
  'reading-too-many-strangers': {
    ru: 'С этого адреса в сети слишком много людей читают без входа. Подождите {{seconds}} секунд и попробуйте снова или войдите по читательскому билету: с ним ждать не нужно.',
    en: 'Too many people read from this network address without signing in. Wait {{seconds}} seconds and try again, or sign in with your reader’s card: with it there is no waiting.',
  },
  'reading-unknown-server': {
    ru: 'Эта страница не входит в число серверов библиотеки, которые показывают документы. Откройте документ с сайта библиотеки.',
    en: 'This page is not one of the library’s servers that show documents. Open the document from the library’s site.',
  },
  'reading-unavailable': {
    ru: 'Служба доступа сейчас не отвечает, поэтому страница не открыта. Подождите минуту и попробуйте ещё раз.',
    en: 'The access service does not answer now, so the page is not opened. Wait a minute and try again.',
  },
  'reading-unreadable': {
    ru: 'Не сказано, какой документ открыть. Откройте его заново с сайта библиотеки.',
    en: 'It was not said which document to open. Open it again from the library’s site.',
  },
  'access-key-replaced': {
    ru: 'Этот ключ уже заменён: ответы подписывает другой. Обновите страницу.',
    en: 'This key is replaced already: another one signs the answers. Reload the page.',
  },
  'access-key-old': {
    ru: 'Проверьте работу «Смена ключей доступа» на странице фоновых работ: ключ не менялся дольше положенного.',
    en: 'Look at “Change of access keys” on the page of background jobs: the key was not changed in time.',
  },
  'access-log-unpartitioned': {
    ru: 'Создайте разделы журнала доступа: записи копятся в запасном разделе, и месяц нельзя будет удалить сразу.',
    en: 'Make the partitions of the access log: rows gather in the spare one, and a month cannot be dropped at once.',
  },
} as const satisfies MessageList;
