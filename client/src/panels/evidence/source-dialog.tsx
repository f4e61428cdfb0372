import { useEffect, useRef, useState } from 'react';
import { claimValue, isWebAddress } from '../../graph/evidence/claims.js';
import { sourceWords } from '../../graph/evidence/source-words.js';
import { words } from '../../graph/words.js';
import {
  loadSubjects,
  showSubject,
  showSubjects,
  type SourceClaim,
  type SourceWithClaims,
  type Subject,
} from '../../state/source-claims.js';
import { runTask } from '../../state/tasks.js';
import { Failure } from '../parts/failure.js';
import { StatusChip } from '../parts/status-chip.js';
import { useSource, useSubjects } from './use-source.js';
import { Waiting } from '../page/waiting.js';

/** What is known of the source itself. */
function About({ source }: Pick<SourceWithClaims, 'source'>) {
  const facts: [string, string | null | undefined][] = [
    [sourceWords.publisher, source.publisher],
    [sourceWords.published, source.published],
    [sourceWords.accessed, source.accessed],
    [sourceWords.language, source.language],
    [words.details.standpoint, source.standpoint],
  ];
  return (
    <dl className="provenance source-about">
      {facts.map(([label, fact]) => (
        <div key={label} className="source-fact">
          <dt>{label}</dt>
          <dd>{fact ?? sourceWords.unknown}</dd>
        </div>
      ))}
      {source.url && isWebAddress(source.url) && (
        <div className="source-fact">
          <dt>{sourceWords.address}</dt>
          <dd>
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

interface RowProps {
  readonly claim: SourceClaim;
  /** What it is about; undefined until that is loaded. */
  readonly subject: Subject | undefined;
  readonly withPlace: boolean;
  readonly onShow: (subject: Subject) => void;
}

function ClaimRow({ claim, subject, withPlace, onShow }: RowProps) {
  const value = claimValue(claim);
  return (
    <li className="source-claim">
      <p className="claim-head">
        <StatusChip status={claim.status} />
        {claim.field && <span className="muted">{claim.field}</span>}
        {value && <strong>{value}</strong>}
        {withPlace && <span className="muted">{claim.locator}</span>}
      </p>
      {subject ? (
        <button type="button" className="link" title={sourceWords.show} onClick={() => onShow(subject)}>
          {subject.text}
        </button>
      ) : (
        <p className="muted">{claim.about}</p>
      )}
      {claim.note && <p>{claim.note}</p>}
      {claim.attributedTo && (
        <p className="muted">
          {words.details.saidBy}: {claim.attributedTo}
        </p>
      )}
    </li>
  );
}

const PAGE = 25;

interface ClaimsProps {
  readonly claims: readonly SourceClaim[];
  readonly withPlace: boolean;
  readonly close: () => void;
}

/** Claims with what they are about, a page at a time, each of them and all together to be drawn. */
function Claims({ claims, withPlace, close }: ClaimsProps) {
  const [most, setMost] = useState(PAGE);
  const shown = claims.slice(0, most);
  const { data, error, retry } = useSubjects(shown.map(({ about }) => about));
  const drawAll = (): void => {
    close();
    let subjects: ReadonlyMap<string, Subject> = new Map();
    void runTask(words.tasks.loading, async (signal) => {
      subjects = await loadSubjects(
        claims.map(({ about }) => about),
        signal,
      );
    }).then(() => showSubjects(subjects.values()));
  };
  return (
    <>
      <div className="buttons">
        <button type="button" className="small" onClick={drawAll}>
          {sourceWords.drawAll({ count: new Set(claims.map(({ about }) => about)).size })}
        </button>
      </div>
      {error && <Failure what={words.details.failed} error={error} retry={retry} />}
      <ul className="source-claims">
        {shown.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            subject={data?.get(claim.about)}
            withPlace={withPlace}
            onShow={(subject) => {
              close();
              void showSubject(subject);
            }}
          />
        ))}
      </ul>
      {claims.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + PAGE)}>
          {words.details.moreOf({ next: Math.min(PAGE, claims.length - most), left: claims.length - most })}
        </button>
      )}
    </>
  );
}

interface PlacesProps {
  readonly claims: readonly SourceClaim[];
  readonly place: string | null;
  readonly onChoose: (place: string | null) => void;
}

/** The places of a source, each with how many claims are made there. */
function Places({ claims, place, onChoose }: PlacesProps) {
  const counts = new Map<string, number>();
  for (const { locator } of claims) counts.set(locator, (counts.get(locator) ?? 0) + 1);
  return (
    <label>
      <span className="field-label">{words.details.place}</span>
      <select value={place ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{sourceWords.everywhere({ count: claims.length })}</option>
        {[...counts].map(([locator, count]) => (
          <option key={locator} value={locator}>
            {sourceWords.claimsAt({ place: locator, count })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Body({ loaded, locator, close }: { loaded: SourceWithClaims; locator: string | null; close: () => void }) {
  const [place, setPlace] = useState(locator);
  const { source, claims, total } = loaded;
  const here = place === null ? claims : claims.filter((claim) => claim.locator === place);
  return (
    <>
      <About source={source} />
      <Places claims={claims} place={place} onChoose={setPlace} />
      {total > claims.length && <p className="muted">{sourceWords.onlyFirst({ read: claims.length, total })}</p>}
      <h3>{place === null ? sourceWords.all : sourceWords.fromHere}</h3>
      <Claims key={place} claims={here} withPlace={place === null} close={close} />
    </>
  );
}

interface Props {
  readonly source: { readonly id: string; readonly title: string };
  /** The place a footnote leads to; null for the source as a whole. */
  readonly locator: string | null;
  readonly onClose: () => void;
}

/** Where a footnote leads: the source, the place in it, and everything else that is claimed there. */
export default function SourceDialog({ source, locator, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error, retry, cancel } = useSource(source.id);
  const close = (): void => dialog.current?.close();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} tabIndex={-1} className="help source-dialog" aria-labelledby="source-title" onClose={onClose}>
      <h2 id="source-title">
        <cite>{source.title}</cite>
      </h2>
      {error && <Failure what={words.details.failed} error={error} retry={retry} />}
      {!data && !error && <Waiting cancel={cancel} />}
      {data && <Body loaded={data} locator={locator} close={close} />}
      <div className="buttons">
        <button type="button" className="primary" onClick={close}>
          {words.help.close}
        </button>
      </div>
    </dialog>
  );
}
