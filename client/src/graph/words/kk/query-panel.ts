import type { queryPanel as english } from '../en/query-panel.js';
import type { Translation } from '../said.js';

export const queryPanel: Translation<typeof english> = {
  title: 'Графқа сұрау',
  explain:
    'GraphQL тілінде. Ctrl + бос орын не сұрауға болатынын ұсынады, Ctrl + Enter сұрауды орындайды. Барлық өріс GraphiQL бетінде сипатталған:',
  query: 'Сұрау',
  variables: 'JSON түріндегі айнымалылар',
  run: 'Орындау',
  cancel: 'Болдырмау',
  forView: 'Осы көріністің сұрауын көрсету',
  history: 'Соңғы сұраулар',
  result: 'Жауап',
  resultNone: 'Әзірге ештеңе сұралмаған.',
  running: 'Орындалуда…',
  badVariables: 'Айнымалылар («аты»: мәні) түріндегі JSON нысаны емес: { $why }',
  notAnObject: 'бұл басқа нәрсе',
  errors: '{ $count } қате',
  place: '{ $line }-жол, { $column }-баған',
  path: 'орны: { $path }',
  failed: 'Сұрауға жауап келмеді. { $why }',
  draw: 'Жауапты сызбада көрсету',
  drawHint: 'Жауаптағы барлық акторды және әр байланыстың екі ұшын сызбаға қосады.',
  nothing:
    'Бұл жауапта сызбада көрсететін ештеңе жоқ: актор да, байланыс та жоқ. Оларды, мысалы, search, paths немесе relationships арқылы сұраңыз.',
  drawn: 'Жауаптағының бәрі сызбада бар.',
  notDrawn: 'Жауапты сызбада көрсету мүмкін болмады: { $why }',
  noSchema: 'API сипаттамасын жүктеу мүмкін болмады, сондықтан ұсыныс жоқ.',
  close: 'Жабу',
};
