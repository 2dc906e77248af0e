import styles from './Sparkline.module.css';

const WIDTH = 64;
const HEIGHT = 20;
const MARGIN = 3;
const MAX_SCORE = 100;

/** Scores over time on the whole scale of 0 to 100, so that the height means the same on every card. */
export function Sparkline({ scores }: { scores: readonly number[] }) {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, scores.length - 1);
  const points = scores.map((score, index) => ({
    x: MARGIN + index * step,
    y: HEIGHT - MARGIN - (score / MAX_SCORE) * (HEIGHT - 2 * MARGIN),
  }));
  const last = points.at(-1);
  return (
    <svg
      className={styles.sparkline}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`Scores so far: ${scores.join(', ')}`}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="2" />}
    </svg>
  );
}
