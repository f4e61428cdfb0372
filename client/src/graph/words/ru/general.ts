import type { general as english } from '../en/general.js';
import type { Translation } from '../said.js';

export const general: Translation<typeof english> = {
  appName: 'Граф акторов',
  actors: `{ $count ->
    [one] { $count } актор
    [few] { $count } актора
    [many] { $count } акторов
   *[other] { $count } актора
  }`,
  relationships: `{ $count ->
    [one] { $count } связь
    [few] { $count } связи
    [many] { $count } связей
   *[other] { $count } связи
  }`,
  added: 'Добавлено: { $actors }, { $relationships }.',
  removed: 'Убрано: { $actors }, { $relationships }.',
  nothingToAdd: 'Всё выбранное уже на схеме.',
  walked: 'Теперь: { $name }, { $type }; на схеме { $relationships }.',
  walkedBy: `{ $sentence } { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
  }: { $titles }.`,
  dates: { since: 'с { $day }', until: 'до { $day }' },
  drawAll: {
    ask: `{ $count ->
      [one] Показать весь граф: { $count } актор?
      [few] Показать весь граф: { $count } актора?
      [many] Показать весь граф: { $count } акторов?
     *[other] Показать весь граф: { $count } актора?
    }`,
    explain: 'Это займёт время, по ходу можно отменить. Отмена действия вернёт нынешнюю схему.',
    tooMany: 'Граф слишком велик, чтобы показать его целиком: на схеме помещается не больше { $most } акторов.',
    drawn: 'Весь граф уже на схеме.',
  },
  tasks: {
    loading: 'Загрузка…',
    adding: 'Добавляется на схему…',
    drawing: 'Рисуется…',
    expanding: 'Загружаются связи…',
    cancel: 'Отменить',
    progress: 'Сколько сделано',
  },
  errors: {
    unreachable: 'Сервер недоступен.',
    timeout: 'Сервер не ответил за десять секунд.',
    busy: 'На сервере слишком много запросов в очереди. С вопросом всё в порядке: повторите через минуту.',
    broken: 'На сервере произошла ошибка.',
    cancelled: 'Отменено.',
    refused: 'Сервер это не принял: { $message }',
    tooMany: 'На схеме помещается не больше { $most } акторов. Уберите часть, чтобы добавить новых.',
    brokenAddress: 'Адрес этой страницы не удалось прочитать: он обрезан или изменён. Схема пока пуста.',
    unknownInAddress: 'Больше нет в графе, поэтому на схеме не показано: { $ids }.',
    tryAgain: 'Повторить',
    dismiss: 'Закрыть',
    lost: 'Сервер недоступен; соединяемся снова…',
  },
};
