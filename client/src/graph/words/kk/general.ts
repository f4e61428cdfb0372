import type { general as english } from '../en/general.js';
import type { Translation } from '../said.js';

export const general: Translation<typeof english> = {
  appName: 'Акторлар графы',
  actors: '{ $count } актор',
  relationships: '{ $count } байланыс',
  added: 'Қосылды: { $actors }, { $relationships }.',
  removed: 'Алынып тасталды: { $actors }, { $relationships }.',
  nothingToAdd: 'Таңдалғанның бәрі сызбада бар.',
  walked: 'Қазір: { $name }, { $type }; сызбада { $relationships }.',
  walkedBy: '{ $sentence } { $count } дереккөз: { $titles }.',
  dates: { since: 'басталуы: { $day }', until: 'аяқталуы: { $day }' },
  drawAll: {
    ask: `{ $count ->
      [one] Бүкіл граф көрсетілсін бе: { $count } актор?
     *[other] Бүкіл граф көрсетілсін бе: { $count } актор?
    }`,
    explain: 'Бұған уақыт кетеді, барысында тоқтатуға болады. Әрекетті қайтарсаңыз, сызба қазіргі қалпына келеді.',
    tooMany: 'Граф тұтас көрсетуге тым үлкен: сызбаға { $most } актордан артық сыймайды.',
    drawn: 'Бүкіл граф сызбада.',
  },
  tasks: {
    loading: 'Жүктелуде…',
    adding: 'Сызбаға қосылуда…',
    drawing: 'Сызылып жатыр…',
    expanding: 'Байланыстар жүктелуде…',
    cancel: 'Болдырмау',
    progress: 'Қаншасы орындалды',
  },
  errors: {
    unreachable: 'Серверге қосылу мүмкін емес.',
    timeout: 'Сервер он секунд ішінде жауап бермеді.',
    busy: 'Серверде кезекте тұрған сұраулар тым көп. Сұрақта қате жоқ: сәлден соң қайталап көріңіз.',
    broken: 'Серверде қате шықты.',
    cancelled: 'Тоқтатылды.',
    refused: 'Сервер мұны қабылдамады: { $message }',
    tooMany: 'Сызбаға { $most } актордан артық сыймайды. Жаңасын қосу үшін біразын алып тастаңыз.',
    brokenAddress: 'Осы беттің мекенжайын оқу мүмкін болмады: ол қиылған немесе өзгертілген. Сызба әзірге бос.',
    unknownInAddress: 'Графта бұдан былай жоқ, сондықтан сызбаға қосылмады: { $ids }.',
    tryAgain: 'Қайталау',
    dismiss: 'Жабу',
    lost: 'Серверге қосылу мүмкін емес; қайта қосылып жатырмыз…',
  },
};
