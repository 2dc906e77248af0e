import type { LoadActions } from '../canvas/canvas-types';
import { session } from '../../session/open-session';
import { askWhy, setWhatIf, useLiveLoad } from './live-load';

/** What a person can do about the load from the canvas. */
export const loadActions: LoadActions = {
  isTakenDown(id) {
    const { failedComponents, failedZones, failedRegions } = useLiveLoad.getState().whatIf;
    return [failedComponents, failedZones, failedRegions].some((failed) => failed.includes(id));
  },

  setTakenDown(ids, isDown) {
    const boundaries = session.getState().state?.design.boundaries ?? {};
    const idsOf = (kind: 'zone' | 'region' | undefined) =>
      ids.filter((id) => boundaries[id]?.kind === kind);
    const { failedComponents, failedZones, failedRegions } = useLiveLoad.getState().whatIf;
    const change = (failed: readonly string[], changed: readonly string[]) => {
      const others = failed.filter((id) => !changed.includes(id));
      return isDown ? [...others, ...changed] : others;
    };
    setWhatIf({
      failedComponents: change(failedComponents, idsOf(undefined)),
      failedZones: change(failedZones, idsOf('zone')),
      failedRegions: change(failedRegions, idsOf('region')),
    });
  },

  askWhy(id, anchor) {
    const isConnection = id in (session.getState().state?.design.connections ?? {});
    askWhy(
      isConnection
        ? { of: 'connection', id, figure: 'served' }
        : { of: 'component', id, figure: 'utilisation' },
      anchor,
    );
  },
};
