import type { OutlineProblem } from '#shared/design/outline';
import styles from './OutlinePanel.module.css';

interface OutlineProblemsProps {
  readonly problems: readonly OutlineProblem[];
  readonly onShow: (problem: OutlineProblem) => void;
}

/** What is wrong with the text; each leads to its place. */
export function OutlineProblems({ problems, onShow }: OutlineProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label="Problems">
      {problems.map((problem) => (
        <li key={`${problem.line}:${problem.column}:${problem.message}`}>
          <button type="button" className={styles.problem} onClick={() => onShow(problem)}>
            <span className={styles.place}>
              Line {problem.line}, column {problem.column}:
            </span>{' '}
            {problem.message}
          </button>
        </li>
      ))}
    </ul>
  );
}
