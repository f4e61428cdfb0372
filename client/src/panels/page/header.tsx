import { ACTIONS } from '../../state/actions/actions.js';
import { useDataset } from '../../state/dataset.js';
import { showActor } from '../../state/picture/explore.js';
import { chooseLanguage } from '../../state/language.js';
import { toggleTheme, usePreferences } from '../../state/preferences.js';
import { setHelpOpen } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../graph/words/translations.js';
import { ActionButton } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { SearchBox } from '../search/search-box.js';

function Settings() {
  const language = usePreferences((preferences) => preferences.language);
  return (
    <div className="settings">
      <select
        aria-label={words.header.language}
        title={words.header.language}
        value={language}
        onChange={(event) => void chooseLanguage(event.target.value as Language)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="plain icon-button"
        aria-label={words.header.theme}
        title={words.header.theme}
        onClick={toggleTheme}
      >
        <Icon name="theme" />
      </button>
      <ActionButton action={ACTIONS.copyLink} icon="share" />
      <ActionButton action={ACTIONS.savedViews} icon="saved" />
      <ActionButton action={ACTIONS.query} icon="query" />
      <ActionButton action={ACTIONS.device} icon="device" id="device" />
      <ActionButton action={ACTIONS.palette} icon="palette" />
      <button
        type="button"
        className="plain icon-button"
        aria-label={words.header.help}
        title={words.header.help}
        onClick={() => setHelpOpen(true)}
      >
        <Icon name="help" />
      </button>
    </div>
  );
}

/** The bar on top: what this is, the search, and how it is shown. */
export function Header() {
  const title = useDataset(({ info }) => info?.title ?? words.appName);
  return (
    <header className="header">
      <h1 className="title" title={title}>
        {title}
      </h1>
      <SearchBox
        id="search"
        label={words.search.label}
        placeholder={words.search.placeholder}
        labelHidden
        onChoose={(id) => void showActor(id)}
      />
      <Settings />
    </header>
  );
}
