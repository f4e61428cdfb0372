import type { expand as english } from '../en/expand.js';
import type { Translation } from '../said.js';

export const expand: Translation<typeof english> = {
  title: 'Раскрыть',
  explain: 'Выберите, что добавить на схему.',
  drawn: 'на схеме { $drawn } из { $count }',
  all: 'Выбрать всё',
  none: 'Снять выбор',
  add: 'Добавить выбранное',
  first: 'Сначала',
  orders: { MOST: 'с наибольшим числом связей', LEAST: 'с наименьшим числом связей' },
  lookedThrough: 'Для этого просматриваются только первые { $most } каждого вида.',
  most: 'Каждого вида не больше',
  addMore: 'добавит { $next } из оставшихся { $left }',
  nothing: 'Всё, с чем есть связь, уже на схеме.',
  close: 'Закрыть',
};
