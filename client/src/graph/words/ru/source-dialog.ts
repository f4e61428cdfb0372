import type { sourceDialog as english } from '../en/source-dialog.js';
import type { Translation } from '../said.js';

export const sourceDialog: Translation<typeof english> = {
  publisher: 'Издатель',
  published: 'Опубликовано',
  accessed: 'Прочитано',
  language: 'Язык',
  address: 'Адрес',
  unknown: 'неизвестно',
  show: 'Показать на схеме и открыть сведения',
  drawAll: 'Добавить на схему всё, о чём эти утверждения: { $count }',
  everywhere: `{ $count ->
    [one] Весь источник: { $count } утверждение
    [few] Весь источник: { $count } утверждения
    [many] Весь источник: { $count } утверждений
   *[other] Весь источник: { $count } утверждения
  }`,
  claimsAt: `{ $count ->
    [one] { $place }: { $count } утверждение
    [few] { $place }: { $count } утверждения
    [many] { $place }: { $count } утверждений
   *[other] { $place }: { $count } утверждения
  }`,
  onlyFirst: 'Здесь перечислены только первые утверждения: { $read } из { $total }; все даёт API.',
  all: 'Всё, что он утверждает',
  fromHere: 'Всё, что утверждается в этом месте',
};
