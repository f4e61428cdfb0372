/** Words of the frame of the page: header, tabs, dialogs of every screen. */
export const page = {
  skip: { search: 'Skip to search', picture: 'Skip to the picture', panel: 'Skip to the panel' },
  header: {
    language: 'Language',
    theme: 'Switch between light and dark',
    share: 'Copy link',
    shared: 'Link copied. It brings back this picture.',
    shareFailed: 'The link could not be copied; copy it from the address bar.',
    help: 'Keyboard shortcuts and help',
  },
  views: { label: 'View', picture: 'Picture', text: 'Text' },
  panels: {
    label: 'Panel',
    start: 'Start',
    details: 'Details',
    paths: 'Paths',
    evidence: 'Evidence',
    measures: 'Measures',
    changes: 'Changes',
  },
  help: {
    title: 'Keyboard shortcuts',
    onPage: 'Anywhere',
    onCanvas: 'While the picture has the focus',
    arrows: 'Move between connected actors',
    close: 'Close',
  },
  palette: {
    title: 'All actions',
    search: 'What do you want to do?',
    nothing: 'Nothing of this name can be done now.',
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
} as const;
