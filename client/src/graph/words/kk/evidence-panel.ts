import type { evidencePanel as english } from '../en/evidence-panel.js';
import type { Translation } from '../said.js';

export const evidencePanel: Translation<typeof english> = {
  title: 'Не көрсетілді',
  explain: 'Ештеңе жоғалмайды: жасырылғаны саналған, кері қайтару оны орнына келтіреді.',
  nothing: 'Сызбада байланыс жоқ. Алдымен акторларды қосыңыз: олар туралы айтылғанды осы жерде іріктеуге болады.',
  statuses: 'Қаншалық сенуге болады',
  sources: 'Дереккөздер',
  voices: 'Кім айтады',
  ownWord: 'дереккөздің өзі',
  presets: 'Жылдам таңдау',
  all: 'Бәрі',
  withoutAllegations: 'Тек расталған не факт ретінде хабарланған',
  contested: 'Тек даулы не жоққа шығарылған',
  count: '{ $all } байланыстың { $shown } көрсетілді',
  contradictions: 'Көрсетілгендегі қайшылықтар: { $count }',
  noContradictions: 'Көрсетілгеннің ешқайсысы туралы дереккөздер бір-біріне қайшы емес.',
  sideBySide: 'Қатар қойып көру',
};
