import type { details as english } from '../en/details.js';
import type { Translation } from '../said.js';

export const details: Translation<typeof english> = {
  nothing: 'Ничего не выбрано',
  nothingHint: 'Выберите актора или линию на схеме либо найдите имя.',
  several: 'Выбрано: { $count }',
  gone: 'Этого больше нет в графе.',
  failed: 'Сведения не удалось загрузить.',
  names: 'Имена',
  moreNames: 'ещё { $count }',
  nameKinds: {
    PRIMARY: 'основное',
    ALIAS: 'другое имя',
    FORMER: 'прежнее имя',
    TRANSLITERATION: 'транслитерация',
    VARIANT: 'написание в источнике',
  },
  properties: 'Другие сведения',
  yes: 'да',
  no: 'нет',
  claims: 'Что говорят источники',
  relationships: 'Связи',
  claimCount: `{ $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
    [many] { $count } утверждений
   *[other] { $count } утверждения
  }`,
  moreOf: 'ещё { $next } из { $left }',
  noRelationships: 'Связи неизвестны.',
  draw: 'Показать на схеме: { $name }',
  open: 'Открыть',
  contradiction: 'Противоречивые утверждения: { $field }',
  source: 'Источник',
  place: 'Место в источнике',
  saidBy: 'Кто утверждает',
  standpoint: 'Позиция источника',
  contradictionItself: 'Противоречащие утверждения',
};
