import type { Difference } from './difference.js';
import { connectionWords } from './connection-words.js';
import { list, plural } from './grammar.js';
import { layoutWords } from './layout-words.js';
import { pathWords } from './path-words.js';

const actors = (count: number): string => plural(count, 'actor', 'actors');
const relationships = (count: number): string => plural(count, 'relationship', 'relationships');

/** Every word of the interface, in one place, so that it can be translated. Words about the data come from the API. */
export const words = {
  appName: 'Actor graph',
  actors,
  relationships,
  list,
  changed: ({ added, removed }: Difference): string =>
    [
      added.entities > 0 ? `Added ${actors(added.entities)} and ${relationships(added.relationships)}.` : '',
      removed.entities > 0 ? `Removed ${actors(removed.entities)} and ${relationships(removed.relationships)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToAdd: 'Everything chosen is drawn already.',
  walked: (saying: string | null, name: string, type: string, drawn: number): string =>
    `${saying === null ? '' : `${saying} `}Now at ${name}, ${type}, ${relationships(drawn)} drawn.`,

  skip: { search: 'Skip to search', picture: 'Skip to the picture', panel: 'Skip to the panel' },

  header: {
    language: 'Language of names',
    languages: { en: 'English', ru: 'Русский', kk: 'Қазақша' },
    theme: 'Switch between light and dark',
    share: 'Copy link',
    shared: 'Link copied. It brings back this picture.',
    shareFailed: 'The link could not be copied; copy it from the address bar.',
    help: 'Keyboard shortcuts and help',
  },

  search: {
    label: 'Search for an actor',
    placeholder: 'Search people, organisations, places, events…',
    nothing: (text: string): string => `Nothing found for “${text}”.`,
    nothingHint: 'Try another spelling, or part of the name. English, Russian and Kazakh names work.',
    found: (shown: number, total: number): string =>
      total > shown ? `${shown} of ${total} results` : plural(total, 'result', 'results'),
    searching: 'Searching…',
    failed: 'The search failed.',
    matched: 'also known as',
    clear: 'Clear the search',
  },

  tasks: {
    loading: 'Loading…',
    adding: 'Adding to the picture…',
    expanding: 'Loading connections…',
    cancel: 'Cancel',
    progress: 'How much is done',
  },

  errors: {
    unreachable: 'The server cannot be reached.',
    timeout: 'The server took longer than ten seconds.',
    busy: 'Too many searches are waiting at the server. Nothing is wrong with the question: try again in a moment.',
    broken: 'Something went wrong on the server.',
    cancelled: 'Cancelled.',
    refused: (message: string): string => `The server did not accept this: ${message}`,
    tooMany: (most: number): string =>
      `A picture can hold ${most.toLocaleString('en')} actors. Remove some before adding more.`,
    brokenAddress: (why: string): string =>
      `The address of this page could not be read: ${why}. You start with an empty picture.`,
    unknownInAddress: (ids: readonly string[]): string =>
      `No longer in the graph, and left out of the picture: ${ids.join(', ')}.`,
    tryAgain: 'Try again',
    dismiss: 'Dismiss',
    lost: 'The server cannot be reached; trying again…',
  },

  views: { label: 'View', picture: 'Picture', text: 'Text' },

  picture: {
    label: 'Picture of the graph',
    instructions:
      'Arrow keys move between connected actors, Enter opens details, E expands, Delete removes. The text view has the same content.',
    empty: 'Nothing is drawn yet',
    emptyHint: 'Search for an actor, or begin with the first picture.',
    opening: 'Show the first picture',
    tools: 'Picture tools',
    count: (entities: number, ties: number): string => `${actors(entities)}, ${relationships(ties)}`,
  },

  legend: {
    title: 'Legend',
    lines: 'Lines: how far a relationship can be relied on',
    kinds: 'Actors',
    hide: 'Hide these relationships',
    show: 'Show these relationships',
    charged: (sources: string): string => `Charges are those of ${sources}. A charge is not a finding.`,
    status: {
      CONFIRMED: 'Confirmed: independent sources agree',
      REPORTED: 'Reported: a source states it as plain fact',
      ALLEGED: 'Alleged: a source charges somebody with it',
      DISPUTED: 'Disputed: sources contradict it',
      DENIED: 'Denied by the one it is about',
      RETRACTED: 'Retracted by its source',
    },
  },

  status: {
    CONFIRMED: 'Confirmed',
    REPORTED: 'Reported',
    ALLEGED: 'Alleged',
    DISPUTED: 'Disputed',
    DENIED: 'Denied',
    RETRACTED: 'Retracted',
  },
  /** Put before a label from the data where it is less than reported, so it is in the language of the data. */
  labelPrefix: {
    en: {
      CONFIRMED: '',
      REPORTED: '',
      ALLEGED: 'alleged: ',
      DISPUTED: 'disputed: ',
      DENIED: 'denied: ',
      RETRACTED: 'retracted: ',
    },
    ru: {
      CONFIRMED: '',
      REPORTED: '',
      ALLEGED: 'утверждается: ',
      DISPUTED: 'оспаривается: ',
      DENIED: 'отрицается: ',
      RETRACTED: 'отозвано: ',
    },
    kk: {
      CONFIRMED: '',
      REPORTED: '',
      ALLEGED: 'айтылуынша: ',
      DISPUTED: 'даулы: ',
      DENIED: 'жоққа шығарылған: ',
      RETRACTED: 'қайтарып алынған: ',
    },
  },

  kinds: {
    PERSON: 'Person',
    ORGANIZATION: 'Organisation or group',
    PLACE: 'Place',
    EVENT: 'Event',
    THING: 'Law, policy or other',
  },

  panels: { label: 'Panel', start: 'Start', details: 'Details', paths: 'Paths', evidence: 'Evidence' },

  evidence: {
    hidden: (count: number): string => `${relationships(count)} hidden by the filter`,
    showAll: 'Show all',
  },

  start: {
    questions: 'Questions to begin with',
    kinds: { PATH: 'Path', EXPAND: 'Surroundings', CLAIMS: 'Claims' },
    sources: 'Sources',
    standpoint: 'Standpoint',
    size: (entities: number, ties: number, claims: number, sources: number): string =>
      `${actors(entities)} · ${relationships(ties)} · ${plural(claims, 'claim', 'claims')} · ${plural(sources, 'source', 'sources')}`,
    hint: 'Search for somebody, select two actors to ask how they are connected, or take one of these.',
  },

  dates: { since: 'since', until: 'until' },

  details: {
    nothing: 'Nothing selected',
    nothingHint: 'Select an actor or a line in the picture, or search for a name.',
    several: (count: number): string => `${count} selected`,
    gone: 'This is no longer in the graph.',
    failed: 'The details could not be loaded.',
    names: 'Names',
    moreNames: (count: number): string => `${count} more`,
    nameKinds: {
      PRIMARY: 'primary',
      ALIAS: 'alias',
      FORMER: 'former name',
      TRANSLITERATION: 'transliteration',
      VARIANT: 'spelling in a source',
    },
    properties: 'Further facts',
    propertyValue: (value: string): string => (value === 'true' ? 'yes' : value === 'false' ? 'no' : value),
    claims: 'What sources say',
    relationships: 'Relationships',
    claimCount: (count: number): string => plural(count, 'claim', 'claims'),
    moreOf: (next: number, left: number): string => `${next} more of ${left}`,
    noRelationships: 'No relationships are known.',
    draw: (name: string): string => `Draw ${name}`,
    open: 'Open',
    contradiction: (field: string): string => `Contradicting claims: ${field}`,
    source: 'Source',
    place: 'Place',
    saidBy: 'Said by',
    standpoint: 'Standpoint of the source',
  },

  expand: {
    title: 'Expand',
    explain: 'Choose what to bring onto the canvas.',
    drawn: (drawn: number, count: number): string => `${drawn} of ${count} drawn`,
    all: 'Choose all',
    none: 'Choose none',
    add: 'Add chosen',
    first: 'Bring first',
    orders: { MOST: 'best connected', LEAST: 'least connected' },
    lookedThrough: (most: number): string => `Only the first ${most} of a kind are looked through for these.`,
    most: 'Of each kind at most',
    addMore: (next: number, left: number): string => `adds ${next} of the ${left} left`,
    nothing: 'Everything connected to it is drawn.',
    close: 'Close',
  },

  paths: pathWords,
  connections: connectionWords,
  layout: layoutWords,

  textView: {
    title: 'What is drawn',
    list: 'List',
    table: 'Table',
    form: 'Form of the text',
    empty: 'Nothing is drawn.',
    name: 'Name',
    type: 'Type',
    dates: 'Dates',
    drawn: 'Drawn relationships',
    all: 'In the graph',
    relationship: 'Relationship',
    status: 'Evidence',
    sources: 'Said by',
    alone: 'No drawn relationships.',
    more: (count: number): string => `And ${count} more in the graph…`,
    moreOf: (name: string): string => `of ${name}`,
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

  actions: {
    search: 'Search',
    palette: 'All actions',
    help: 'Keyboard shortcuts',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear the highlight, then the selection',
    export: 'Export…',
    switchView: 'Switch between picture and text',
    fit: 'Show everything',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    selectAll: 'Select all',
    details: 'Details',
    expand: 'Expand…',
    collapse: 'Collapse',
    pathFrom: 'Path from here',
    pathTo: 'Path to here',
    connect: 'How are the two selected connected?',
    avoid: 'Not through this one',
    leadThrough: 'Lead through this one',
    addToQuestion: 'And what connects this one with them?',
    connectAll: 'What connects these?',
    findCommon: 'What do these have in common?',
    nextPath: 'Next answer',
    previousPath: 'Previous answer',
    nextStep: 'Next step of what is shown',
    previousStep: 'Previous step of what is shown',
    keepOnlyPath: 'Keep only this',
    filterEvidence: 'Filter by evidence',
    showAllEvidence: 'Show all relationships again',
    remove: 'Remove',
  },
  keys: { ctrl: 'Ctrl', shift: 'Shift', delete: 'Delete', backspace: 'Backspace', enter: 'Enter', escape: 'Esc' },
} as const;
