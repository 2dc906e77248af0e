import type { PropertySpec } from '#shared/design/kinds/kind';
import styles from './PropertyTable.module.css';
import { defaultText } from './property-words';

/** The properties of a kind: what each means, and what it is when nothing is said. */
export function PropertyTable({ properties }: { properties: readonly PropertySpec[] }) {
  if (properties.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Properties</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Meaning</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        {properties.map((property) => (
          <tr key={property.id}>
            <th scope="row">{property.label}</th>
            <td>
              {property.help}
              {property.type === 'choice' && (
                <span className={styles.values}>
                  {property.options.map(({ label }) => label).join(' · ')}
                </span>
              )}
            </td>
            <td className={styles.default}>{defaultText(property)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
