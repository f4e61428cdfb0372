import type { waiting as english } from '../en/waiting.js';
import type { Translation } from '../said.js';

export const waiting: Translation<typeof english> = {
  offline: 'Устройство не в сети; соединяемся снова…',
  stays:
    'Схема остаётся: её можно двигать, раскладывать и измерять. Поиск, раскрытие связей, пути и источники ждут сервера.',
  then: 'Как только сервер ответит: { $what }',
  giveUp: 'Не нужно',
  notLoaded: 'Эта схема не загружена.',
  load: 'Загрузить',
  kept: 'Так было при последней загрузке, { $when }, а не сейчас.',
  keptAsking: 'Спрашиваем сервер…',
  keptLost: 'С тех пор не проверено.',
};
