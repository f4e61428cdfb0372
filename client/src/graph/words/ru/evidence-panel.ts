import type { evidencePanel as english } from '../en/evidence-panel.js';
import type { Translation } from '../said.js';

export const evidencePanel: Translation<typeof english> = {
  title: 'Что показано',
  explain: 'Ничто не пропадает: скрытое сосчитано, и отмена вернёт его.',
  nothing: 'На схеме нет связей. Сначала добавьте акторов: здесь можно отобрать то, что о них говорят.',
  statuses: 'Насколько можно положиться',
  sources: 'Источники',
  voices: 'Кто утверждает',
  ownWord: 'сам источник',
  presets: 'Быстрый выбор',
  all: 'Всё',
  withoutAllegations: 'Только подтверждённое или сообщаемое как факт',
  contested: 'Только оспариваемое или отрицаемое',
  count: `Показано { $shown } из { $all ->
    [one] { $all } связи
   *[other] { $all } связей
  }`,
  contradictions: 'Противоречия в показанном: { $count }',
  noContradictions: 'Ни о чём из показанного источники друг другу не противоречат.',
  sideBySide: 'Рядом',
};
