import { CloudOff, Flame, Gauge, History, PackageX, PiggyBank, Snowflake, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownName } from '#shared/design/names';
import type { Component } from '#shared/design/schema';
import { failureDomains } from '#shared/load/failure-domains';
import type { WhatIf } from '#shared/load/what-if';
import { Button } from '../../../ui/Button';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { Menu } from '../../../ui/Menu';
import type { MenuItem } from '../../../ui/menu-items';
import { useDock } from '../dock/dock-context';
import { setWhatIf, useLiveLoad } from '../live-load';
import { supposable } from './supposable';
import styles from './SuppositionMenus.module.css';

/** What is supposed at first; the amount can be changed where it stands. */
const USUAL = {
  addedMs: 200,
  errorShare: 0.1,
  badDeployShare: 0.05,
  hotKeyShare: 0.1,
  replicaLagSeconds: 10,
  budgetShare: 0.5,
};

/** Everything that can be supposed besides another load. */
export function SuppositionMenus() {
  const { design } = useDock();
  const whatIf = useLiveLoad((load) => load.whatIf);
  const { all, caches, deployed } = supposable(design);
  const { slowDependencies, errorShares } = whatIf;
  return (
    <div className={styles.grid}>
      <Choice label="Take down" icon={<CloudOff />} items={failures(whatIf, design, all)} />
      <Choice label="Cold cache" icon={<Snowflake />} items={emptied(whatIf, caches)} />
      <Choice
        label="Slow down"
        icon={<Gauge />}
        items={componentLines(all, {
          isActive: ({ id }) => slowDependencies.some(({ component }) => component === id),
          suppose: ({ id }) => ({
            slowDependencies: [...slowDependencies, { component: id, addedMs: USUAL.addedMs }],
          }),
        })}
      />
      <Choice
        label="Let calls fail"
        icon={<Zap />}
        items={componentLines(all, {
          isActive: ({ id }) => errorShares.some(({ component }) => component === id),
          suppose: ({ id }) => ({
            errorShares: [...errorShares, { component: id, share: USUAL.errorShare }],
          }),
        })}
      />
      <Choice
        label="Bad deploy"
        icon={<PackageX />}
        items={componentLines(deployed, {
          isActive: ({ id }) => whatIf.badDeploy?.component === id,
          suppose: ({ id }) => ({ badDeploy: { component: id, share: USUAL.badDeployShare } }),
        })}
      />
      <Switch label="Hot key" icon={<Flame />} part="hotKeyShare" whatIf={whatIf} />
      <Switch label="Replica lag" icon={<History />} part="replicaLagSeconds" whatIf={whatIf} />
      <Switch label="Half budget" icon={<PiggyBank />} part="budgetShare" whatIf={whatIf} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  icon: ReactNode;
  items: readonly MenuItem[];
}

/** A button with a menu of what it can happen to. */
function Choice({ label, icon, items }: ChoiceProps) {
  return (
    <Menu
      items={items}
      trigger={
        <Button size="small" className={styles.choice} icon={icon} disabled={items.length === 0}>
          {label}
        </Button>
      }
    />
  );
}

interface SwitchProps {
  label: string;
  icon: ReactNode;
  part: 'hotKeyShare' | 'replicaLagSeconds' | 'budgetShare';
  whatIf: WhatIf;
}

/** Something that is so or is not. */
function Switch({ label, icon, part, whatIf }: SwitchProps) {
  const isOn = whatIf[part] !== null;
  return (
    <Button
      size="small"
      className={styles.choice}
      icon={icon}
      aria-pressed={isOn}
      onClick={() => setWhatIf({ [part]: isOn ? null : USUAL[part] })}
    >
      {label}
    </Button>
  );
}

function failures(
  whatIf: WhatIf,
  design: Parameters<typeof failureDomains>[0],
  components: readonly Component[],
): MenuItem[] {
  const { failedComponents, failedZones, failedRegions } = whatIf;
  const { zones, regions } = failureDomains(design);
  const places = [
    { part: 'failedRegions', failed: failedRegions, domains: regions },
    { part: 'failedZones', failed: failedZones, domains: zones },
  ] as const;
  const placeLines = places.flatMap(({ part, failed, domains }) =>
    domains.map(({ id, title }): MenuItem => ({
      id: `${part} ${id}`,
      label: title,
      isDisabled: failed.includes(id),
      onSelect: () => setWhatIf({ [part]: [...failed, id] }),
    })),
  );
  const lines = componentLines(components, {
    isActive: ({ id }) => failedComponents.includes(id),
    suppose: ({ id }) => ({ failedComponents: [...failedComponents, id] }),
  });
  if (placeLines.length === 0) return lines;
  return [
    { kind: 'heading', id: 'places', label: 'Zones and regions' },
    ...placeLines,
    { kind: 'heading', id: 'components', label: 'Components' },
    ...lines,
  ];
}

function emptied({ coldCaches }: WhatIf, caches: readonly Component[]): MenuItem[] {
  const lines = componentLines(caches, {
    isActive: ({ id }) => coldCaches.includes(id),
    suppose: ({ id }) => ({ coldCaches: [...coldCaches, id] }),
  });
  if (caches.length < 2) return lines;
  return [
    {
      id: 'all-caches',
      label: 'All caches',
      isDisabled: caches.every(({ id }) => coldCaches.includes(id)),
      onSelect: () => setWhatIf({ coldCaches: caches.map(({ id }) => id) }),
    },
    { kind: 'separator', id: 'separator' },
    ...lines,
  ];
}

interface LineActions {
  /** It is supposed already; it is taken back where it stands. */
  isActive: (component: Component) => boolean;
  suppose: (component: Component) => Partial<WhatIf>;
}

function componentLines(
  components: readonly Component[],
  { isActive, suppose }: LineActions,
): MenuItem[] {
  return components.map((component) => ({
    id: component.id,
    label: shownName(component),
    icon: <ComponentGlyph kind={component.kind} size={14} />,
    isDisabled: isActive(component),
    onSelect: () => setWhatIf(suppose(component)),
  }));
}
