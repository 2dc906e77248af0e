import { connectionCourses, isSameCourse, type ConnectionCourse } from '#shared/design/routing';
import type { ConnectionId, Design } from '#shared/design/schema';

type Courses = ReadonlyMap<ConnectionId, ConnectionCourse>;

/** With rates, every line has room for what is written about its load. */
export type CoursesOf = (design: Design, hasRates: boolean) => Courses;

interface KeptLayout {
  readonly hasRates: boolean;
  readonly design: Design;
  readonly courses: Courses;
}

/** Undo and redo come back to the last few layouts. */
const LAYOUTS_KEPT = 12;

/**
 * The courses of a design, reckoned anew only when things stand in a way they did not stand lately; those that did not
 * change since the last call are the same objects as before.
 */
export function createCourseKeeper(): CoursesOf {
  /** The last one first. */
  let kept: readonly KeptLayout[] = [];
  return (design, hasRates) => {
    const before = kept[0]?.courses;
    const known = kept.find(
      (layout) => layout.hasRates === hasRates && isSameLayout(layout.design, design),
    );
    const courses =
      known && known === kept[0]
        ? known.courses
        : withKnownObjects(known?.courses ?? connectionCourses(design, { hasRates }), before);
    const others = kept.filter((layout) => layout !== known);
    kept = [{ hasRates, design, courses }, ...others].slice(0, LAYOUTS_KEPT);
    return courses;
  };
}

function withKnownObjects(courses: Courses, before: Courses | undefined): Courses {
  return new Map(
    [...courses].map(([id, course]) => {
      const known = before?.get(id);
      return [id, known && isSameCourse(known, course) ? known : course];
    }),
  );
}

function isSameLayout(one: Design, other: Design): boolean {
  return (
    isSameRecords(
      one.components,
      other.components,
      (before, after) => before.x === after.x && before.y === after.y,
    ) &&
    isSameRecords(
      one.connections,
      other.connections,
      // Words at a line need room.
      (before, after) =>
        before.from === after.from &&
        before.to === after.to &&
        before.label === after.label &&
        before.flows.length === after.flows.length,
    )
  );
}

function isSameRecords<Item extends { readonly id: string }>(
  one: Readonly<Record<string, Item>>,
  other: Readonly<Record<string, Item>>,
  isSame: (before: Item, after: Item) => boolean,
): boolean {
  if (one === other) return true;
  const [before, after] = [Object.values(one), Object.values(other)];
  return (
    before.length === after.length &&
    before.every((item) => {
      const now = other[item.id];
      return now !== undefined && (now === item || isSame(item, now));
    })
  );
}
