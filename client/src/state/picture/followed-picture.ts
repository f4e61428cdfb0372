import type { Followed } from '../followed.js';
import { useDataset } from '../dataset.js';
import { chooseLanguage } from '../language.js';
import { useLooks } from '../measures/looks.js';
import { usePreferences } from '../preferences.js';
import { goBackTo } from './back-and-forth.js';
import { commitLook, historyNow } from './picture.js';

/** What elements are drawn from. Names and measures come a while after they were asked for, so it says which are there. */
const now = () => ({
  history: historyNow(),
  look: useLooks.getState().look,
  language: useDataset.getState().language,
  theme: usePreferences.getState().theme,
});
type Drawn = ReturnType<typeof now>;

/**
 * What is drawn, and how. Going back, the part of the picture is looked at that was looked at then, and what came since
 * can be done again.
 */
export const followedPicture: Followed<Drawn> = {
  now,
  same: (a, b) =>
    a.history.present === b.history.present && a.look === b.look && a.language === b.language && a.theme === b.theme,
  goBack: ({ history, look, language, theme }) => {
    if (history.present !== historyNow().present) goBackTo(history);
    if (look !== useLooks.getState().look) commitLook(look);
    if (theme !== usePreferences.getState().theme) usePreferences.setState({ theme });
    if (language !== useDataset.getState().language) void chooseLanguage(language);
  },
};
