import type { search as english } from '../en/search.js';
import type { Translation } from '../said.js';

export const search: Translation<typeof english> = {
  label: 'Поиск актора',
  placeholder: 'Люди, организации, места, события…',
  nothing: 'По запросу «{ $text }» ничего не найдено.',
  nothingHint: 'Попробуйте другое написание или часть имени. Подходят английские, русские и казахские имена.',
  found: `{ $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
  }`,
  foundSome: '{ $shown } из { $total } результатов',
  searching: 'Идёт поиск…',
  failed: 'Поиск не удался.',
  matched: 'известен также как',
  clear: 'Очистить поиск',
};
