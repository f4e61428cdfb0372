import type { textView as english } from '../en/text-view.js';
import type { Translation } from '../said.js';

export const textView: Translation<typeof english> = {
  title: 'Сызбада не бар',
  list: 'Тізім',
  table: 'Кесте',
  form: 'Мәтін түрі',
  empty: 'Сызба бос.',
  name: 'Атауы',
  type: 'Түрі',
  dates: 'Күндері',
  drawn: 'Сызбадағы байланыстар',
  all: 'Графта барлығы',
  relationship: 'Байланыс',
  status: 'Сенімділігі',
  sources: 'Кім айтады',
  alone: 'Сызбада байланысы жоқ.',
  more: 'Графта тағы { $count }…',
  moreOf: '({ $name })',
  listing: 'Тізім жасалуда…',
  listed: 'Тізімде { $all } ішінен { $shown }.',
  listRest: 'Қалғанын көрсету',
};
