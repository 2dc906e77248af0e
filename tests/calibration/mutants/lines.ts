import type { Design } from '#shared/design/schema';
import type { Pack } from '#shared/problems/pack';
import { runRules } from '#shared/scoring/engine';
import { factsOf } from '#shared/scoring/facts/facts';
import type { Finding } from '#shared/scoring/report';
import { inShort, type Packs } from '../judged';
import type { Line } from '../line';
import type { Defect, Mutant } from './defect';
import { DEFECTS } from './defects';
import { Drawing } from './drawing';
import { isStray, withNeighbours } from './strays';

const LEAST_MUTANTS = 120;
const LEAST_FOUND = 0.97;
/** Of one defect in the reference answer of a problem, and in each other; more would be more of the same. */
const MOST_PLACES = 2;
const MOST_PLACES_IN_OTHERS = 1;

interface Tried {
  readonly defect: Defect;
  readonly place: string;
  readonly isFound: boolean;
  readonly strays: readonly Finding[];
  /** All that is said now and was not said of the reference. */
  readonly said: readonly Finding[];
}

/** Single defects in the reference of each problem: the intended rule must name them, and nothing else may speak up. */
export function mutantLines(packs: Packs): Line[] {
  const tried = packs.all.flatMap((pack) =>
    pack.references.flatMap(({ id, design }, index) =>
      triedOn({ pack, design, id, most: index === 0 ? MOST_PLACES : MOST_PLACES_IN_OTHERS }),
    ),
  );
  const found = tried.filter(({ isFound }) => isFound);
  const missed = tried.filter(({ isFound }) => !isFound);
  const astray = tried.filter(({ strays }) => strays.length > 0);
  const placed = new Set(tried.map(({ defect }) => defect));
  const placeless = DEFECTS.filter((defect) => !placed.has(defect));
  const group = 'references with one defect';
  return [
    {
      group,
      subject: 'number of mutants',
      wanted: `at least ${LEAST_MUTANTS}`,
      measured: `${tried.length}`,
      isHeld: tried.length >= LEAST_MUTANTS,
      remarks: [],
    },
    {
      group,
      subject: 'defects that some reference can have',
      wanted: 'all',
      measured: `${placed.size} of ${DEFECTS.length}`,
      isHeld: placeless.length === 0,
      remarks: placeless.map(({ id, title }) => `${id} (${title})`),
    },
    {
      group,
      subject: 'found by the intended rule',
      wanted: `at least ${100 * LEAST_FOUND} %`,
      measured: `${found.length} of ${tried.length} (${((100 * found.length) / tried.length).toFixed(1)} %)`,
      isHeld: found.length >= LEAST_FOUND * tried.length,
      remarks: missed.map((one) => remark(one, one.said)),
    },
    {
      group,
      subject: 'faults found where nothing was touched',
      wanted: 'none',
      measured: `${astray.length}`,
      isHeld: astray.length === 0,
      remarks: astray.map((one) => remark(one, one.strays)),
    },
  ];
}

function remark({ defect, place }: Tried, findings: readonly Finding[]): string {
  const said = findings.map(inShort).join('; ') || 'nothing is said';
  return `${defect.id} in ${place} (${defect.title}): ${said}`;
}

interface Subject {
  readonly pack: Pack;
  /** Of the reference. */
  readonly id: string;
  readonly design: Design;
  readonly most: number;
}

function triedOn({ pack, id, design, most }: Subject): Tried[] {
  const drawing = new Drawing(design, pack);
  const before = new Set(faultsOf(design, pack).map(inShort));
  return DEFECTS.filter((defect) => isLookedFor(defect, drawing)).flatMap((defect) =>
    defect
      .mutants(drawing)
      .slice(0, most)
      .map((mutant): Tried => {
        const said = faultsOf(mutant.design, pack).filter((one) => !before.has(inShort(one)));
        const near = withNeighbours(mutant.touched, [design, mutant.design]);
        return {
          defect,
          place: `${pack.id}: ${id} at ${mutant.touched.slice(0, 3).join(', ')}`,
          isFound: said.some((one) => isIntended(one, defect, mutant)),
          strays: said.filter((one) => isStray(one, near)),
          said,
        };
      }),
  );
}

/** Another accepted solution than the usual can make it no defect. */
function isLookedFor({ rules }: Defect, { facts }: Drawing): boolean {
  const switchedOff = new Set(facts.alternatives.flatMap(({ switchesOff }) => switchesOff));
  return rules.some((rule) => !switchedOff.has(rule));
}

function isIntended(
  { rule, components }: Finding,
  { rules }: Defect,
  { touched }: Mutant,
): boolean {
  return rules.includes(rule) && components.some((id) => touched.includes(id));
}

/** Faults, and rules that broke; questions cost nothing. */
function faultsOf(design: Design, pack: Pack): Finding[] {
  const findings = runRules(factsOf({ design, pack, answers: null }));
  return findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error');
}
