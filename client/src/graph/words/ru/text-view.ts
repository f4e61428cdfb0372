import type { textView as english } from '../en/text-view.js';
import type { Translation } from '../said.js';

export const textView: Translation<typeof english> = {
  title: 'Что на схеме',
  list: 'Список',
  table: 'Таблица',
  form: 'Форма текста',
  empty: 'Схема пуста.',
  name: 'Имя',
  type: 'Тип',
  dates: 'Даты',
  drawn: 'Связей на схеме',
  all: 'Всего в графе',
  relationship: 'Связь',
  status: 'Достоверность',
  sources: 'Кто утверждает',
  alone: 'На схеме нет связей.',
  more: 'И ещё { $count } в графе…',
  moreOf: '({ $name })',
  listing: 'Составляется список…',
  listed: 'В списке { $shown } из { $all }.',
  listRest: 'Показать остальное',
};
