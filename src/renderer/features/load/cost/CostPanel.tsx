import { Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { COST_WORDS } from '#shared/load/cost/cost-words';
import { formatBytes, formatMoney, formatPercent } from '#shared/load/format';
import type { CostLine, LoadResult } from '#shared/load/results';
import { share } from '#shared/load/units';
import { openSettings } from '../../../app/open-settings';
import { Button } from '../../../ui/Button';
import { Bar } from '../Bar';
import { ComponentLink } from '../ComponentLink';
import styles from './CostPanel.module.css';
import { Figure } from '../Figure';

/** What the design costs a month, by line, and what it keeps after a year. */
export function CostPanel({ result }: { result: LoadResult }) {
  const { costPerMonth, storage } = result;
  const { total, lines } = costPerMonth;
  return (
    <div className={styles.panel}>
      <div className={styles.totals}>
        <Total title="A month">
          <Figure
            of={{ of: 'design', figure: 'cost' }}
            label="Cost a month"
            value={formatMoney(total)}
            className={styles.total}
          />
        </Total>
        <Total title="Stored after 12 months">
          <Figure
            of={{ of: 'design', figure: 'storage' }}
            label="Stored after 12 months"
            value={formatBytes(storage.bytesAfter12Months)}
            className={styles.total}
          />
        </Total>
        <p className={styles.note}>
          List prices on demand, US East, at the average load. Tax, support and discounts are left
          out.
        </p>
        <Button
          size="small"
          variant="ghost"
          icon={<Settings2 />}
          className={styles.prices}
          onClick={() => openSettings()}
        >
          Prices in Settings
        </Button>
      </div>
      {lines.length === 0 ? (
        <p className={styles.none}>Nothing that is drawn costs anything.</p>
      ) : (
        <CostLines lines={lines} total={total} />
      )}
    </div>
  );
}

function Total({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

function CostLines({ lines, total }: { lines: readonly CostLine[]; total: number }) {
  const largest = lines[0]?.usdPerMonth ?? 0;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Cost by line, the largest first</caption>
      <thead>
        <tr>
          <th scope="col">Component</th>
          <th scope="col">For</th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">Compared</span>
          </th>
          <th scope="col" className={styles.number}>
            A month
          </th>
          <th scope="col" className={styles.number}>
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, component, category, title, usdPerMonth }) => (
          <tr key={id}>
            <th scope="row">
              <ComponentLink id={component} />
            </th>
            <td className={styles.what} title={title}>
              {COST_WORDS[category]} <span className={styles.detail}>{title}</span>
            </td>
            <td className={styles.bar}>
              <Bar part={largest > 0 ? usdPerMonth / largest : 0} tone="accent" />
            </td>
            <td className={styles.number}>
              <Figure
                of={{ of: 'cost', id }}
                label={`${title}, a month`}
                value={formatMoney(usdPerMonth)}
              />
            </td>
            <td className={styles.number}>
              {formatPercent(share(total > 0 ? usdPerMonth / total : 0))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
