import type { details as english } from '../en/details.js';
import type { Translation } from '../said.js';

export const details: Translation<typeof english> = {
  nothing: 'Ештеңе таңдалмаған',
  nothingHint: 'Сызбадан акторды не сызықты таңдаңыз немесе атауын іздеңіз.',
  several: 'Таңдалғаны: { $count }',
  gone: 'Бұл графта енді жоқ.',
  failed: 'Мәліметті жүктеу мүмкін болмады.',
  names: 'Атаулары',
  moreNames: 'тағы { $count }',
  nameKinds: {
    PRIMARY: 'негізгі',
    ALIAS: 'басқа атауы',
    FORMER: 'бұрынғы атауы',
    TRANSLITERATION: 'транслитерация',
    VARIANT: 'дереккөздегі жазылуы',
  },
  properties: 'Басқа деректер',
  yes: 'иә',
  no: 'жоқ',
  claims: 'Дереккөздер не дейді',
  relationships: 'Байланыстар',
  claimCount: '{ $count } мәлімдеме',
  moreOf: '{ $left } ішінен тағы { $next }',
  noRelationships: 'Белгілі байланысы жоқ.',
  draw: 'Сызбада көрсету: { $name }',
  open: 'Ашу',
  contradiction: 'Қайшы мәлімдемелер: { $field }',
  source: 'Дереккөз',
  place: 'Дереккөздегі орны',
  saidBy: 'Кім айтады',
  standpoint: 'Дереккөздің ұстанымы',
};
