import type { MessageList } from './message-list.ts';

export const agreementsMessages = {
  'agreement-period-ends-before-start': {
    ru: 'Период {{number}} заканчивается раньше, чем начинается. Соглашение не сохранено, введённое осталось на экране. Исправьте дату окончания периода.',
    en: 'Period {{number}} ends before it begins. The agreement was not saved, your entry is still on the screen. Correct the end of the period.',
  },
  'agreement-periods-overlap': {
    ru: 'Периоды {{other}} и {{number}} накладываются друг на друга. Соглашение не сохранено, введённое осталось на экране. Сдвиньте даты так, чтобы один период начинался после конца другого.',
    en: 'Periods {{other}} and {{number}} overlap. The agreement was not saved, your entry is still on the screen. Move the days so that one begins after the other has ended.',
  },
  'agreement-periods-without-end': {
    ru: 'У периодов {{other}} и {{number}} нет даты окончания, а бессрочным может быть только один. Соглашение не сохранено, введённое осталось на экране. Укажите, когда закончился один из них.',
    en: 'Periods {{other}} and {{number}} both have no end; only one may. The agreement was not saved, your entry is still on the screen. Say when one of them ended.',
  },
  'agreement-party-twice': {
    ru: 'Одна и та же организация названа стороной дважды. Соглашение не сохранено, введённое осталось на экране. Оставьте её один раз.',
    en: 'The same organisation is named as a party twice. The agreement was not saved, your entry is still on the screen. Leave it once.',
  },
  'agreement-library-twice': {
    ru: 'Президентской библиотекой отмечены две стороны. Соглашение не сохранено, введённое осталось на экране. Исправьте роль одной из сторон.',
    en: 'Two parties are marked as the Presidential Library. The agreement was not saved, your entry is still on the screen. Correct the role of one of them.',
  },
  'agreement-party-unknown': {
    ru: 'Одной из выбранных организаций больше нет в реестре. Соглашение не сохранено, введённое осталось на экране. Выберите организацию из списка ещё раз.',
    en: 'One of the chosen organisations is not in the registry any more. The agreement was not saved, your entry is still on the screen. Choose it from the list again.',
  },
  'agreement-center-twice': {
    ru: 'Один и тот же центр назван дважды. Соглашение не сохранено, введённое осталось на экране. Оставьте его один раз.',
    en: 'The same center is named twice. The agreement was not saved, your entry is still on the screen. Leave it once.',
  },
  'agreement-foreign-center': {
    ru: 'Среди центров есть тот, что не относится к этому региону или региональному центру. Соглашение не сохранено, введённое осталось на экране. Оставьте только свои центры.',
    en: 'One of the centers does not belong to this region or regional center. The agreement was not saved, your entry is still on the screen. Leave only its own centers.',
  },
  'agreement-links-in-a-circle': {
    ru: 'Соглашение не может заменять или дополнять само себя, в том числе через другие соглашения. Оно не сохранено, введённое осталось на экране. Выберите другое соглашение.',
    en: 'An agreement cannot supersede or amend itself, not by way of others either. It was not saved, your entry is still on the screen. Choose another agreement.',
  },
  'agreement-link-unknown': {
    ru: 'Соглашения, с которым установлена связь, нет или оно отозвано. Новое соглашение не сохранено, введённое осталось на экране. Выберите другое.',
    en: 'The linked agreement does not exist or was withdrawn. The new one was not saved, your entry is still on the screen. Choose another.',
  },
  'agreement-successor-taken': {
    ru: 'Это соглашение уже заменяет другое: «{{title}}». Второй преемник не создан, введённое осталось на экране. Откройте имеющийся или отзовите его.',
    en: 'That agreement already has a successor: “{{title}}”. A second one was not made, your entry is still on the screen. Open the existing one or withdraw it.',
  },
  'agreement-wrong-state': {
    ru: 'Этого действия для соглашения сейчас нет: его состояние изменилось или у вас нет такого права. Ничего не изменено. Обновите страницу, чтобы увидеть состояние.',
    en: 'The agreement does not allow this now: its state has changed or it is not yours to do. Nothing was changed. Refresh the page to see its state.',
  },
  'agreement-incomplete': {
    ru: 'Для этого шага не хватает: {{gaps}}. Ничего не изменено, всё введённое сохранено. Заполните недостающее и повторите.',
    en: 'This step lacks: {{gaps}}. Nothing was changed, everything typed is kept. Fill in what is missing and try again.',
  },
  'agreement-disagreements-open': {
    ru: 'В протоколе разногласий остались нерешённые пункты: {{count}}. Соглашение не согласовано. Договоритесь о них или снимите их на вкладке «Разногласия» и повторите.',
    en: 'The protocol of disagreements has open clauses: {{count}}. The agreement was not approved. Settle or drop them on the tab “Disagreements” and try again.',
  },
  'agreement-signed-already': {
    ru: 'Одна из сторон уже подписала соглашение: {{party}}. Вернуть его на доработку нельзя, ничего не изменено. Соберите остальные подписи или отзовите соглашение и подготовьте новое.',
    en: 'A party has already signed: {{party}}. The agreement cannot go back, nothing was changed. Collect the other signatures, or withdraw it and prepare a new one.',
  },
  'agreement-not-in-signing': {
    ru: 'Соглашение сейчас не на подписании. Подпись не записана. Обновите страницу, чтобы увидеть его состояние.',
    en: 'The agreement is not being signed now. The signature was not recorded. Refresh the page to see its state.',
  },
  'agreement-not-your-turn': {
    ru: 'Подписывают по порядку, сейчас очередь стороны: {{party}}. Подпись не записана, файл остался у вас. Дождитесь её подписи или исправьте порядок сторон в черновике.',
    en: 'Parties sign in order, now it is the turn of: {{party}}. The signature was not recorded, your file is still with you. Wait for theirs or correct the order in the draft.',
  },
  'agreement-signed-ahead': {
    ru: 'День подписи {{day}} ещё не наступил. Подпись не записана, введённое осталось на экране. Исправьте дату.',
    en: 'The day of the signature, {{day}}, has not come yet. The signature was not recorded, your entry is still on the screen. Correct the day.',
  },
  'agreement-text-frozen': {
    ru: 'Текст этого соглашения уже не меняют: оно согласовано, на подписании или действует. Новая версия не записана. Верните его на доработку или подготовьте дополнительное соглашение.',
    en: 'The text of this agreement does not change any more: it is approved, being signed or active. The version was not kept. Return it to draft or prepare an amendment.',
  },
  'agreement-end-before-start': {
    ru: 'Прекратить соглашение можно не раньше дня, когда оно начало действовать: {{day}}. Ничего не изменено, введённое осталось на экране. Исправьте дату.',
    en: 'An agreement cannot end before the day on which it began: {{day}}. Nothing was changed, your entry is still on the screen. Correct the day.',
  },
  'disagreement-settled': {
    ru: 'Этот пункт разногласий уже решён. Ничего не изменено, введённое осталось на экране. Если спор начался заново, добавьте новый пункт.',
    en: 'This clause is settled already. Nothing was changed, your entry is still on the screen. If the dispute has begun anew, add a new clause.',
  },
  'agreement-settled-for-remarks': {
    ru: 'Замечания и разногласия вносят, пока соглашение готовится. Сейчас его состояние другое: ничего не изменено, введённое осталось на экране.',
    en: 'Remarks and disagreements are entered while the agreement is being prepared. Its state is another now: nothing was changed, your entry is still on the screen.',
  },
} as const satisfies MessageList;
