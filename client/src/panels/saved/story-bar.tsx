import { MayKeepViewsQuery } from '../../api/saved-documents.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import type { Action } from '../../state/actions/action.js';
import { ACTIONS } from '../../state/actions/actions.js';
import { openStep } from '../../state/saved/open-saved.js';
import { usePaths } from '../../state/paths/paths.js';
import { usePicture } from '../../state/picture/picture.js';
import { savedAddressOf } from '../../state/saved/fingerprint.js';
import { openSavedDialog, useSaved } from '../../state/saved/saved.js';
import { useQuery } from '../../state/use-query.js';
import { viewStateNow } from '../../state/start/view-state-now.js';
import { Icon } from '../parts/icon.js';
import { SteadyButton } from '../parts/steady-button.js';
import { StoryChanges } from './story-changes.js';
import '../../styles/saved.css';

/** Whether what is drawn and asked is what was saved. */
function useUnchanged(): boolean {
  usePicture();
  usePaths();
  useSaved();
  return savedAddressOf(viewStateNow()) !== null;
}

function StepButton({ action, name, label }: { action: Action; name: 'back' | 'on'; label: string }) {
  return (
    <SteadyButton
      className={`icon-button story-${name}`}
      aria-label={label}
      title={label}
      possible={action.when()}
      onClick={action.perform}
    >
      <Icon name="up" />
    </SteadyButton>
  );
}

function Steps({ step, of }: { readonly step: number; readonly of: number }) {
  return (
    <div className="story-steps">
      <StepButton action={ACTIONS.storyBack} name="back" label={savedWords.story.previous} />
      <span>{savedWords.story.step({ step: step + 1, of })}</span>
      <StepButton action={ACTIONS.storyOn} name="on" label={savedWords.story.next} />
    </div>
  );
}

/** What is said of the saved view that is open, the way from step to step, and what has changed in the data since. */
export default function StoryBar() {
  const open = useSaved((saved) => saved.open);
  const { data } = useQuery(MayKeepViewsQuery, {});
  const unchanged = useUnchanged();
  if (!open) return null;
  const { view, step, shows } = open;
  const at = view.steps[step];
  return (
    <section className="story" aria-label={savedWords.story.label}>
      <div className="story-head">
        <div className="story-words">
          <h2>{view.title}</h2>
          {at && at.title !== '' && <h3>{at.title}</h3>}
        </div>
        {view.steps.length > 1 && <Steps step={step} of={view.steps.length} />}
        {data?.mayKeepViews === true && (
          <button type="button" className="small" onClick={() => openSavedDialog('edit')}>
            {savedWords.story.edit}
          </button>
        )}
        <button
          type="button"
          className="plain icon-button"
          aria-label={savedWords.story.close}
          title={savedWords.story.close}
          onClick={() => useSaved.setState({ open: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="story-notes">
        {view.note !== '' && step === 0 && <p>{view.note}</p>}
        {at && at.note !== '' && <p>{at.note}</p>}
      </div>
      {shows !== null && !unchanged && (
        <p className="muted">
          {savedWords.story.changedByYou}{' '}
          <button type="button" className="link" onClick={() => void openStep(view, step)}>
            {savedWords.story.back}
          </button>
        </p>
      )}
      {at && <StoryChanges key={at.id} view={view.id} step={at.id} />}
    </section>
  );
}
