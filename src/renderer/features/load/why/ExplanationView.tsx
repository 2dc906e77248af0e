import type { Explanation, ExplanationInput } from '#shared/load/results';
import { openSettings } from '../../../app/open-settings';
import styles from './ExplanationView.module.css';

const ORIGINS: Readonly<Record<ExplanationInput['origin'], string>> = {
  stated: 'You set it',
  default: 'Default',
  unknown: 'Unknown, default used',
  problem: 'The problem',
  constant: 'Constant',
  'edited-constant': 'Constant, changed by you',
  computed: 'Computed',
};

export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { title, value, formula, inputs, notes } = explanation;
  return (
    <div className={styles.explanation}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.value}>{value}</p>
      </div>
      {formula !== '' && (
        <p className={styles.formula} data-selectable>
          {formula}
        </p>
      )}
      {inputs.length > 0 && <InputTable inputs={inputs} />}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function InputTable({ inputs }: { inputs: readonly ExplanationInput[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col" className={styles.number}>
            Value
          </th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => (
          <tr key={`${input.name} ${input.source}`}>
            <th scope="row">{input.name}</th>
            <td className={styles.number}>{input.value}</td>
            <td>
              <Source input={input} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Source({ input: { name, origin, source, constantId } }: { input: ExplanationInput }) {
  return (
    <>
      <span className={styles.origin}>{ORIGINS[origin]}</span>
      {source !== '' && <span className={styles.source}>{source}</span>}
      {constantId !== null && (
        <button
          type="button"
          className={styles.change}
          aria-label={`Change ${name} in Settings`}
          onClick={() => openSettings({ constantId })}
        >
          Change in Settings
        </button>
      )}
    </>
  );
}
