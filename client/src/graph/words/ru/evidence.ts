import type { evidence as english } from '../en/evidence.js';
import type { Translation } from '../said.js';

export const evidence: Translation<typeof english> = {
  hidden: `{ $count ->
    [one] Фильтром скрыта { $count } связь
    [few] Фильтром скрыты { $count } связи
    [many] Фильтром скрыто { $count } связей
   *[other] Фильтром скрыто { $count } связи
  }`,
  showAll: 'Показать все',
  contradicted: 'есть противоречия',
  contradiction: '≠ и знак на линии: источники противоречат друг другу',
};
