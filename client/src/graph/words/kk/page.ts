import type { page as english } from '../en/page.js';
import type { Translation } from '../said.js';

export const page: Translation<typeof english> = {
  skip: { search: 'Іздеуге өту', picture: 'Сызбаға өту', panel: 'Панельге өту' },
  header: {
    language: 'Тіл',
    theme: 'Ашық немесе қараңғы түс',
    share: 'Сілтемені көшіру',
    shared: 'Сілтеме көшірілді. Ол осы сызбаны ашады.',
    shareFailed: 'Сілтемені көшіру мүмкін болмады; оны мекенжай жолынан алыңыз.',
    help: 'Пернелер мен анықтама',
  },
  views: { label: 'Көрініс', picture: 'Сызба', text: 'Мәтін' },
  panels: {
    label: 'Панель',
    start: 'Басы',
    details: 'Мәлімет',
    paths: 'Жолдар',
    evidence: 'Іріктеу',
    measures: 'Көрсеткіштер',
    changes: 'Өзгерістер',
  },
  help: {
    title: 'Пернелер',
    onPage: 'Барлық жерде',
    onCanvas: 'Сызба таңдалған кезде',
    arrows: 'Байланысты акторлар арасында жүру',
    close: 'Жабу',
  },
  palette: {
    title: 'Барлық әрекеттер',
    search: 'Не істегіңіз келеді?',
    nothing: 'Қазір мұндай атаумен ештеңе істеуге болмайды.',
  },
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    pagedown: 'Page Down',
    pageup: 'Page Up',
    delete: 'Delete',
    backspace: 'Backspace',
    enter: 'Enter',
    escape: 'Esc',
  },
};
