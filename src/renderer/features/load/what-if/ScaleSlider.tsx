import { Slider } from 'radix-ui';
import { formatMultiple } from '#shared/load/format';
import { MAX_SCALE, MIN_SCALE } from '#shared/load/what-if';
import { NumberField } from '../../../ui/NumberField';
import { positionOf, SCALE_MARKS, scaleAt } from './scale-steps';
import styles from './ScaleSlider.module.css';

interface ScaleSliderProps {
  /** Times the problem's peak. */
  scale: number;
  onChange: (scale: number) => void;
}

/** The load, from a tenth of today's to a hundred times: each step of the slider is the same factor. */
export function ScaleSlider({ scale, onChange }: ScaleSliderProps) {
  const [first, last] = [positionOf(MIN_SCALE), positionOf(MAX_SCALE)];
  return (
    <div className={styles.row}>
      <span className={styles.label}>Load</span>
      <div className={styles.slider}>
        <Slider.Root
          className={styles.root}
          min={first}
          max={last}
          step={1}
          value={[positionOf(scale)]}
          onValueChange={([position = 0]) => onChange(scaleAt(position))}
        >
          <Slider.Track className={styles.track}>
            <Slider.Range className={styles.range} />
          </Slider.Track>
          <Slider.Thumb
            className={styles.thumb}
            aria-label="Load, times the problem's peak"
            aria-valuetext={formatMultiple(scale)}
          />
        </Slider.Root>
        <div className={styles.marks}>
          {SCALE_MARKS.map((mark) => (
            <button
              key={mark}
              type="button"
              className={styles.mark}
              style={{ left: `${((positionOf(mark) - first) / (last - first)) * 100}%` }}
              aria-pressed={scale === mark}
              onClick={() => onChange(mark)}
            >
              {formatMultiple(mark)}
            </button>
          ))}
        </div>
      </div>
      <NumberField
        label="Load, exact"
        isLabelHidden
        className={styles.field}
        value={scale}
        unit="x"
        min={MIN_SCALE}
        max={MAX_SCALE}
        onCommit={(value) => onChange(value ?? 1)}
      />
    </div>
  );
}
