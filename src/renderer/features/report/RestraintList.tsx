import type { Design } from '#shared/design/schema';
import { shownName } from '#shared/design/names';
import { formatPercent } from '#shared/load/format';
import { share } from '#shared/load/units';
import { problemTitle } from '#shared/problems/catalog';
import type { Restraint } from '#shared/scoring/report';
import { signedPoints } from '#shared/scoring/why-not-higher';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';
import { highlightOnAttention, type Highlight } from './highlight';

interface RestraintListProps {
  readonly restraint: Restraint | null;
  readonly design: Design;
  readonly onHighlight: (highlight: Highlight) => void;
}

/** What the answer would lose without each component, the unneeded first, and how well it would fit other problems. */
export function RestraintList({ restraint, design, onHighlight }: RestraintListProps) {
  if (!restraint) {
    return (
      <EmptyState title="This report is from before restraint was measured. Judge it again." />
    );
  }
  const tried = restraint.components
    .filter(({ standing }) => standing !== 'neutral')
    .sort(
      (one, other) =>
        Number(one.standing === 'needed') - Number(other.standing === 'needed') ||
        one.points - other.points,
    );
  return (
    <>
      {tried.length === 0 ? (
        <p className={styles.remark}>There is no component to leave out.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Without</th>
              <th scope="col">The answer loses</th>
              <th scope="col">Points</th>
              <th scope="col">Needed</th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ component, standing, loses, points }) => {
              const drawn = design.components[component];
              return (
                <tr
                  key={component}
                  {...highlightOnAttention(
                    { components: [component], connections: [] },
                    onHighlight,
                  )}
                >
                  <td>{drawn ? shownName(drawn) : component}</td>
                  <td>{loses.join('; ') || 'Nothing that this problem asks for.'}</td>
                  <td className={styles.number}>{signedPoints(-points)}</td>
                  <td>
                    <Chip tone={standing === 'needed' ? 'good' : 'warn'}>
                      {standing === 'needed' ? 'Yes' : 'No'}
                    </Chip>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {restraint.genericness && <p className={styles.remark}>{fitText(restraint.genericness)}</p>}
    </>
  );
}

function fitText({ share: mean, problems }: NonNullable<Restraint['genericness']>): string {
  const [best] = [...problems].sort((one, other) => other.share - one.share);
  const most = best
    ? `, and best to ${problemTitle(best.problem)} (${formatPercent(share(best.share))})`
    : '';
  return `It would answer other problems to ${formatPercent(share(mean))} on average${most}. What fits every problem solves none.`;
}
