import { useState } from 'react';
import { OTHERS, type Others } from '../../graph/time/time-view.js';
import { timeWords } from '../../graph/time/words.js';
import { setOthers, stepTime } from '../../state/time/time-actions.js';
import { PLAY_TIMES, playSpeed, setPlaySpeed, togglePlay, type PlaySpeed } from '../../state/time/time-play.js';
import { useTime } from '../../state/time/time.js';
import { Icon, type IconName } from '../parts/icon.js';

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, onClick }: ButtonProps) {
  return (
    <button type="button" className="plain icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** How fast time plays. */
function Speed() {
  const [speed, setSpeed] = useState(playSpeed());
  return (
    <select
      aria-label={timeWords.speed}
      title={timeWords.speed}
      value={speed}
      onChange={(event) => {
        setPlaySpeed(event.target.value as PlaySpeed);
        setSpeed(playSpeed());
      }}
    >
      {(Object.keys(PLAY_TIMES) as PlaySpeed[]).map((one) => (
        <option key={one} value={one}>
          {timeWords.speeds[one]}
        </option>
      ))}
    </select>
  );
}

/** What becomes of what does not hold then. */
function OthersChoice({ value }: { readonly value: Others }) {
  return (
    <select
      aria-label={timeWords.others.label}
      title={timeWords.others.label}
      value={value}
      onChange={(event) => setOthers(event.target.value as Others)}
    >
      {OTHERS.map((one) => (
        <option key={one} value={one}>
          {timeWords.others[one]}
        </option>
      ))}
    </select>
  );
}

/** Going through time step by step, or playing it. */
export function TimeSteps() {
  const playing = useTime((time) => time.playing);
  return (
    <div className="time-steps">
      <IconButton icon="earlier" label={timeWords.earlier} onClick={() => stepTime(-1)} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? timeWords.pause : timeWords.play}
        onClick={togglePlay}
      />
      <IconButton icon="later" label={timeWords.later} onClick={() => stepTime(1)} />
    </div>
  );
}

/** How time is gone through and shown. */
export function TimeSettings() {
  const others = useTime(({ now }) => now?.others);
  return (
    <div className="time-settings">
      <Speed />
      {others && <OthersChoice value={others} />}
    </div>
  );
}
