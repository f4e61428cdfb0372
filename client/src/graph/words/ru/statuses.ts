import type { statuses as english } from '../en/statuses.js';
import type { Translation } from '../said.js';

export const statuses: Translation<typeof english> = {
  status: {
    CONFIRMED: 'Подтверждено',
    REPORTED: 'Сообщается',
    ALLEGED: 'Утверждается',
    DISPUTED: 'Оспаривается',
    DENIED: 'Отрицается',
    RETRACTED: 'Отозвано',
  },
  labelPrefix: {
    CONFIRMED: '',
    REPORTED: '',
    ALLEGED: 'утверждается: ',
    DISPUTED: 'оспаривается: ',
    DENIED: 'отрицается: ',
    RETRACTED: 'отозвано: ',
  },
  kinds: {
    PERSON: 'Человек',
    ORGANIZATION: 'Организация или группа',
    PLACE: 'Место',
    EVENT: 'Событие',
    THING: 'Закон, политика или иное',
  },
};
