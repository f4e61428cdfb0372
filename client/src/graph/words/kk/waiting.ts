import type { waiting as english } from '../en/waiting.js';
import type { Translation } from '../said.js';

export const waiting: Translation<typeof english> = {
  offline: 'Құрылғы желіде емес; қайта қосылып жатырмыз…',
  stays:
    'Сызба сақталады: оны жылжытуға, орналастыруға және өлшеуге болады. Іздеу, байланыстарды ашу, жолдар мен дереккөздер серверді күтеді.',
  then: 'Сервер жауап берген бойда: { $what }',
  giveUp: 'Керек емес',
  notLoaded: 'Бұл сызба жүктелмеді.',
  load: 'Жүктеу',
  kept: 'Соңғы жүктелген күйі: { $when }; қазіргі күйі емес.',
  keptAsking: 'Серверден сұралып жатыр…',
  keptLost: 'Содан бері тексерілмеген.',
};
