import type { statuses as english } from '../en/statuses.js';
import type { Translation } from '../said.js';

export const statuses: Translation<typeof english> = {
  status: {
    CONFIRMED: 'Расталған',
    REPORTED: 'Хабарланған',
    ALLEGED: 'Дәлелденбеген мәлімдеме',
    DISPUTED: 'Даулы',
    DENIED: 'Жоққа шығарылған',
    RETRACTED: 'Қайтарып алынған',
  },
  labelPrefix: {
    CONFIRMED: '',
    REPORTED: '',
    ALLEGED: 'дәлелденбеген: ',
    DISPUTED: 'даулы: ',
    DENIED: 'жоққа шығарылған: ',
    RETRACTED: 'қайтарып алынған: ',
  },
  kinds: {
    PERSON: 'Адам',
    ORGANIZATION: 'Ұйым немесе топ',
    PLACE: 'Орын',
    EVENT: 'Оқиға',
    THING: 'Заң, саясат немесе басқа',
  },
};
