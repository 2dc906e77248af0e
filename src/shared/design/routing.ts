export { connectionCourses } from './routing/courses';
export { MAX_LABEL_WIDTH } from './routing/label-places';
export {
  connectionPath,
  isSameCourse,
  type ConnectionCourse,
  type ConnectionPath,
} from './routing/path';
