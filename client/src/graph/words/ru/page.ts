import type { page as english } from '../en/page.js';
import type { Translation } from '../said.js';

export const page: Translation<typeof english> = {
  skip: { search: 'Перейти к поиску', picture: 'Перейти к схеме', panel: 'Перейти к панели' },
  header: {
    language: 'Язык',
    theme: 'Светлая или тёмная тема',
    share: 'Скопировать ссылку',
    shared: 'Ссылка скопирована. По ней откроется эта же схема.',
    shareFailed: 'Ссылку не удалось скопировать; возьмите её из адресной строки.',
    help: 'Клавиши и справка',
  },
  views: { label: 'Вид', picture: 'Схема', text: 'Текст' },
  panels: {
    label: 'Панель',
    start: 'Начало',
    details: 'Сведения',
    paths: 'Пути',
    evidence: 'Отбор',
    measures: 'Показатели',
    changes: 'Изменения',
  },
  help: {
    title: 'Клавиши',
    onPage: 'Везде',
    onCanvas: 'Когда выбрана схема',
    arrows: 'Переход между связанными акторами',
    close: 'Закрыть',
  },
  palette: {
    title: 'Все действия',
    search: 'Что вы хотите сделать?',
    nothing: 'Действия с таким названием сейчас нет.',
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
