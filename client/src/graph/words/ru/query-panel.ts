import type { queryPanel as english } from '../en/query-panel.js';
import type { Translation } from '../said.js';

export const queryPanel: Translation<typeof english> = {
  title: 'Запрос к графу',
  explain:
    'На языке GraphQL. Ctrl + Пробел подсказывает, о чём можно спросить, Ctrl + Enter выполняет запрос. Все поля описаны в GraphiQL по адресу',
  query: 'Запрос',
  variables: 'Переменные в виде JSON',
  run: 'Выполнить',
  cancel: 'Отменить',
  forView: 'Показать запрос для этого вида',
  history: 'Последние запросы',
  result: 'Ответ',
  resultNone: 'Пока ни о чём не спрошено.',
  running: 'Выполняется…',
  badVariables: 'Переменные — не объект JSON вида («имя»: значение): { $why }',
  notAnObject: 'это что-то другое',
  errors: `{ $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
  }`,
  place: 'строка { $line }, столбец { $column }',
  path: 'в { $path }',
  failed: 'На запрос нет ответа. { $why }',
  draw: 'Показать ответ на схеме',
  drawHint: 'Добавляет к схеме всех акторов из ответа и оба конца каждой связи.',
  nothing:
    'В этом ответе нечего показать на схеме: в нём нет ни акторов, ни связей. Запросите их, например через search, paths или relationships.',
  drawn: 'Всё из ответа уже на схеме.',
  notDrawn: 'Ответ не удалось показать на схеме: { $why }',
  noSchema: 'Описание API не удалось загрузить, поэтому подсказок нет.',
  close: 'Закрыть',
};
