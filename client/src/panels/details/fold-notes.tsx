import { foldInWords } from '../../state/picture/pills.js';
import { openFolds } from '../../state/actions/fold-actions.js';
import { useDataset } from '../../state/dataset.js';
import { usePicture } from '../../state/picture/picture.js';

/** What is folded beside an entity, as the signs on the canvas say it, each to be opened. */
export function FoldNotes({ hub }: { readonly hub: string }) {
  const folds = usePicture(({ history }) => history.present.folds);
  useDataset();
  return folds
    .filter((fold) => fold.hub === hub)
    .map((fold) => (
      <button
        key={fold.type}
        type="button"
        className="link more"
        data-fold={fold.type}
        onClick={() => openFolds([fold])}
      >
        {foldInWords(fold)}
      </button>
    ));
}
